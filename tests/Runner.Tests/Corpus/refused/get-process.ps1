Get-Process
