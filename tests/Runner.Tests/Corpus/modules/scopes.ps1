@'
$x = 'module x'
function Read-X { $x }
function Invoke-Block($b) { $x = 'in function'; & $b }
function Set-Global { $global:fromModule = 1 }
'@ | Set-Content s.psm1
Import-Module ./s.psm1
$x = 'script x'
Read-X
Invoke-Block { $x }
Set-Global
$global:fromModule
$x
