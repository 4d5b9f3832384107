'one' | Set-Content a.txt
Copy-Item a.txt b.txt; Get-Content b.txt
Move-Item b.txt c.txt; Test-Path b.txt; Test-Path c.txt
Remove-Item c.txt; Test-Path c.txt
$null = New-Item -ItemType Directory d; 'in' | Set-Content d/x.txt
Copy-Item d e -Recurse; Get-ChildItem e -Name
Copy-Item a.txt d; Test-Path d/a.txt
try { Remove-Item nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Remove-Item d -Recurse; Test-Path d
try { Copy-Item nope x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Move-Item nope x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(Copy-Item a.txt y.txt -PassThru).Name
'e1', 'e2' | ForEach-Object { $null = New-Item "$_.tmp" }; Remove-Item *.tmp; (Get-ChildItem *.tmp).Count
Remove-Item a.txt -WhatIf; Test-Path a.txt
