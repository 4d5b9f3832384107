'x' | Set-Content f.txt; $null = New-Item -ItemType Directory d
Test-Path f.txt; Test-Path nope; Test-Path d -PathType Container; Test-Path f.txt -PathType Container; Test-Path f.txt -PathType Leaf; Test-Path *.txt
Test-Path f.txt, nope
(Resolve-Path f.txt).Path -eq "$PWD/f.txt"
Resolve-Path f.txt -Relative
try { Resolve-Path nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(Resolve-Path *.txt).Count
(Resolve-Path ~).Path -eq $HOME
Test-Path -LiteralPath '[x]'
