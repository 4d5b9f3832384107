$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
Set-Content x.txt a
Set-Content y.txt 'no nl' -NoNewline
Set-Content z.bin b
$null = New-Item d/e -ItemType Directory
Join-Path a b
Join-Path a/ /b
Join-Path 'a' 'b' 'c' 'd'
Join-Path a ''
Join-Path 'a\b' 'c'
Join-Path a,b c
Split-Path /a/b/c.txt
Split-Path /a/b/c.txt -Leaf
Split-Path /a/b/c.txt -LeafBase
Split-Path /a/b/c.tar.gz -Extension
Split-Path c.txt
Split-Path /a -Parent
Split-Path a/b/ -Leaf
Split-Path -IsAbsolute /a
Split-Path -IsAbsolute a
(Resolve-Path x.txt).Path
Resolve-Path x.txt -Relative
(Resolve-Path *.bin).Count
E { Resolve-Path nope -ErrorAction Stop }
Push-Location d
(Get-Location).Path
Pop-Location
"$PWD"
Set-Location d/e
(Get-Location).Path
Set-Location ..
Set-Location ..
E { Set-Location nope -ErrorAction Stop }
Split-Path 'a/b' -Parent
Split-Path /a/b -Resolve -ErrorAction SilentlyContinue
