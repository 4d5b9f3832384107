'function Read-Caller { $callerOnly }; function Read-Global { $global:callerOnly }' | Set-Content s.psm1
Import-Module ./s.psm1
$callerOnly = 'a script run with -File runs in the global scope'
Read-Caller
Read-Global
function F { 'function of the script' }
& (Get-Module s) { F }
