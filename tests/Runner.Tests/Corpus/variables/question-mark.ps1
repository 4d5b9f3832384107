1; $?
Get-Item nowhere -ErrorAction SilentlyContinue; $?
'x'; $?
function F { Write-Error 'e' -ErrorAction SilentlyContinue }
F; $?
function G { [CmdletBinding()] param() Write-Error 'e' -ErrorAction SilentlyContinue; }
G; $?
function Hh { [CmdletBinding()] param() $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([Exception]::new('x'), 'id', 'NotSpecified', $null)) }
Hh 2>$null; $?
$x = Get-Item nowhere -ErrorAction Ignore; $?
(Get-Item nowhere -ErrorAction Ignore); $?
$a = 1; $?
if ($?) { 'ok' }
& { $true }; $?
1 / 1 | Out-Null; $?
