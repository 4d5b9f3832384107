"@{ A = 1; B = 'x', 'y'; C = @{ D = `$true }; E = 1.5 }" | Set-Content d.psd1
$d = Import-PowerShellDataFile d.psd1
$d.A; $d.B.Count; $d.C.D; $d.E
$d.GetType().Name
'@{ A = Get-Date }' | Set-Content bad.psd1
try { Import-PowerShellDataFile bad.psd1 -ErrorAction Stop } catch { 'refused' }
try { Import-PowerShellDataFile nope.psd1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
