(Get-Location).Path -eq "$PWD"
$null = New-Item -ItemType Directory sub
Set-Location sub
Split-Path $PWD -Leaf
Push-Location ..
Split-Path $PWD -Leaf | ForEach-Object { $_ -like 'runner-*' }
Pop-Location
Split-Path $PWD -Leaf
Set-Location ..
try { Set-Location nowhere -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
