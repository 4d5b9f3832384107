'x' | Select-String x
