$f = [Math]::Sqrt
