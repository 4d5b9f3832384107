'a', 'b' | Set-Content f.txt
Get-Content f.txt
(Get-Content f.txt).Count
(Get-Content f.txt -Raw).Length
'c' | Add-Content f.txt
Get-Content f.txt -TotalCount 1
Get-Content f.txt -Tail 1
(Get-Content f.txt)[1]
Set-Content g.txt 'x', 'y' -NoNewline; Get-Content g.txt -Raw
Set-Content h.txt 5; Get-Content h.txt | ForEach-Object { $_.GetType().Name }
try { Get-Content nope.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Get-Content f.txt -ReadCount 2 | ForEach-Object { $_.Count }
(Get-Content f.txt -ReadCount 0).GetType().Name
