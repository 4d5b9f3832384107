$r = Get-Random -Minimum 5 -Maximum 6; $r
(1..20 | ForEach-Object { Get-Random 3 } | Where-Object { $_ -lt 0 -or $_ -gt 2 }).Count
(1..5 | Get-Random -Count 3).Count
(1..5 | Get-Random -Shuffle | Sort-Object) -join ','
(Get-Random -InputObject 'a', 'b') -in 'a', 'b'
try { Get-Random -Minimum 5 -Maximum 5 } catch { $_.FullyQualifiedErrorId }
