$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
Set-Content x.txt a
Set-Content y.txt 'no nl' -NoNewline
Set-Content z.bin b
$null = New-Item d/e -ItemType Directory
(Get-FileHash y.txt).Hash
Get-FileHash y.txt -Algorithm md5 | % { "$($_.Algorithm) $($_.Hash)" }
E { Get-FileHash nope -ErrorAction Stop }
