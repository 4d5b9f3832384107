$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
1,2 | Out-File o.txt
Get-Content o.txt
3 > p.txt
4 >> p.txt
Get-Content p.txt
[pscustomobject]@{a=1;b='x'} | Out-File q.txt
Get-Content q.txt
E { 1 | Out-File o.txt -NoClobber -ErrorAction Stop }
1 | Out-File r.txt -NoNewline
(Get-Item r.txt).Length
