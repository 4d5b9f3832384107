@'
$private = 'module state'
function Get-State { $private }
function Set-State($v) { $script:private = $v }
function Hidden { 'hidden' }
Export-ModuleMember -Function Get-State, Set-State
'@ | Set-Content m.psm1
Import-Module ./m.psm1
Get-State
Set-State 'changed'
Get-State
$null -eq $private
try { Hidden } catch { $_.FullyQualifiedErrorId }
(Get-Module m).Name
(Get-Module m).ExportedFunctions.Keys -join ','
m\Get-State
(Get-Command Get-State).Source
Remove-Module m
try { Get-State } catch { $_.FullyQualifiedErrorId }
$null -eq (Get-Module m)
