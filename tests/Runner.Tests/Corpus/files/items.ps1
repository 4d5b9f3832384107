$d = New-Item -ItemType Directory d1; $d.Name; $d.GetType().Name
$f = New-Item d1/f.txt -Value 'text'; $f.Length
(New-Item -Path . -Name n.txt -ItemType File).Name
try { New-Item d1 -ItemType Directory -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(New-Item d1 -ItemType Directory -Force).Name
try { New-Item d1/f.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(New-Item a/b/c -ItemType Directory).Name
Test-Path a/b
(Get-Item d1/f.txt).Extension; (Get-Item d1/f.txt).BaseName; (Get-Item d1/f.txt).DirectoryName -eq "$PWD/d1"
(Get-Item d1).PSIsContainer
