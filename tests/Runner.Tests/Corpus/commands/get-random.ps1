function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
(Get-Random -Maximum 5) -lt 5
(Get-Random 1.5).GetType().Name
(1..10 | Get-Random -Count 3).Count
(1..10 | Get-Random -Shuffle | measure -Sum).Sum
E { Get-Random -Minimum 5 -Maximum 2 -ErrorAction Stop }
(Get-Random -Minimum 3 -Maximum 4)
