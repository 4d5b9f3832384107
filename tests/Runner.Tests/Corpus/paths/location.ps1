$start = "$PWD"
$null = New-Item -ItemType Directory p/q
Push-Location p; Split-Path "$PWD" -Leaf
Push-Location q; Split-Path "$PWD" -Leaf
Pop-Location; Split-Path "$PWD" -Leaf
Pop-Location; "$PWD" -eq $start
Set-Location p/q; Set-Location ../..; "$PWD" -eq $start
(Set-Location p -PassThru).Path -eq "$start/p"
try { Push-Location nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
