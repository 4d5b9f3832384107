Set-Alias x Get-Date
