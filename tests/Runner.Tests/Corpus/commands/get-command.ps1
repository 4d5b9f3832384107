function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
(Get-Command Get-Date).CommandType
E { Get-Command Nope-Cmd -ErrorAction Stop }
function myf {}
(Get-Command myf).CommandType
(Get-Command Get-Da*).Name -join ','
$null -eq (Get-Command nopenope -ErrorAction Ignore)
(Get-Command % ).Definition
