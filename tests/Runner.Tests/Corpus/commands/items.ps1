$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
Set-Content x.txt a
Set-Content z.bin b
(New-Item n.txt -Value 'hi').Name
E { New-Item n.txt -ErrorAction Stop }
(New-Item d/e/f -ItemType Directory).FullName
E { New-Item d -ItemType Directory -ErrorAction Stop }
(New-Item d -ItemType Directory -Force).Name
Test-Path n.txt
Test-Path nope
Test-Path d -PathType Leaf
Test-Path d -PathType Container
Test-Path *.txt
Test-Path ''
Test-Path n.txt,zz
Copy-Item n.txt d/
(Get-ChildItem d).Name
Copy-Item d d2 -Recurse
(Get-ChildItem d2 -Recurse).Name
Move-Item n.txt m.txt
Test-Path n.txt
Move-Item m.txt k.txt
Get-Content k.txt
(Get-ChildItem -Filter *.txt).Name -join ','
(Get-ChildItem -Directory).Name -join ','
(Get-ChildItem -File -Name) -join ','
(Get-ChildItem *.bin).Name
(Get-ChildItem d -Recurse -File).FullName
Remove-Item k.txt
Test-Path k.txt
E { Remove-Item nope -ErrorAction Stop }
Remove-Item d2 -Recurse
E { Get-Item nope -ErrorAction Stop }
E { Get-ChildItem nope -ErrorAction Stop }
(Get-Item d).PSIsContainer
(Get-Item x.txt).BaseName
(Get-Item x.txt).PSParentPath
E { Copy-Item nope x -ErrorAction Stop }
E { Move-Item nope x -ErrorAction Stop }
