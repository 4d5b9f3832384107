try { Import-Module ./nope.psm1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { Import-Module NoSuchModule -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
"throw 'in module'" | Set-Content bad.psm1
try { Import-Module ./bad.psm1 } catch { "$_" }
"'output while loading'; function F1 { 1 }" | Set-Content out.psm1
Import-Module ./out.psm1
F1
'param($p) function Get-P { "<$p>" }' | Set-Content arg.psm1
Import-Module ./arg.psm1
Get-P
try { Remove-Module nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
