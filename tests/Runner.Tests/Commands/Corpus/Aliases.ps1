function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
Set-Alias myal Get-Date
(Get-Alias myal).Definition
(Get-Alias '%').Definition
E { Get-Alias nope_al -ErrorAction Stop }
E { New-Alias myal x -ErrorAction Stop }
(Get-Alias -Definition ForEach-Object).Name -join ','
