$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
'a','b' | Set-Content x.txt
Get-Content x.txt
Add-Content x.txt 'c','d'
(Get-Content x.txt).Count
Get-Content x.txt -TotalCount 1
Get-Content x.txt -Tail 1
(Get-Content x.txt -Raw).Length
Set-Content y.txt 'no nl' -NoNewline
(Get-Item y.txt).Length
(Get-Content x.txt -AsByteStream).Count
E { Get-Content nope.txt -ErrorAction Stop }
(Get-Content x.txt -ReadCount 2)[0].Count
(Get-Content x.txt)[0].PSPath
Set-Content -Path z.bin -Value ([byte[]](1,2)) -AsByteStream
(Get-Item z.bin).Length
Get-Content x.txt,y.txt | select -Last 2
'é' | Set-Content u.txt -Encoding utf8BOM
(Get-Item u.txt).Length
E { Get-Content . -ErrorAction Stop }
