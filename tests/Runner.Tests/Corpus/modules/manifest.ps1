$null = New-Item -ItemType Directory Mod
"function Get-One { 'one' }; function Get-Two { 'two' }; function helper { 'h' }" | Set-Content Mod/Mod.psm1
"@{ RootModule = 'Mod.psm1'; ModuleVersion = '1.2.3'; FunctionsToExport = 'Get-One', 'Get-Two'; GUID = '11111111-1111-1111-1111-111111111111'; Author = 'A'; Description = 'D' }" | Set-Content Mod/Mod.psd1
$m = Import-Module ./Mod/Mod.psd1 -PassThru
$m.Name; "$($m.Version)"; $m.ExportedCommands.Keys -join ','
Get-One
try { helper } catch { $_.FullyQualifiedErrorId }
(Import-Module ./Mod -PassThru -Force).Name
Get-Module Mod | ForEach-Object { "$($_.Name) $($_.Version) $($_.ModuleType)" }
Remove-Module Mod
(Import-PowerShellDataFile Mod/Mod.psd1).ModuleVersion
