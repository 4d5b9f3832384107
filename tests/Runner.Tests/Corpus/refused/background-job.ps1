'x'
Get-Date &
