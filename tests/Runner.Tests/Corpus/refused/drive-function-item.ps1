Test-Path function:F
