function All { 'o'; Write-Error 'e'; Write-Warning 'w'; Write-Verbose 'v' -Verbose; Write-Debug 'd' -Debug; Write-Information 'i'; Write-Host 'h' }
All 2>&1 3>&1 4>&1 5>&1 6>&1 | ForEach-Object { "$($_.GetType().Name): $_" }
'--'
All *>&1 | ForEach-Object { $_.GetType().Name }
'--'
$r = All 3>&1 2>$null 4>$null 5>$null 6>$null
$r.Count
'--'
All *>$null
All 6>$null 3>$null 4>$null 5>$null 2>$null
