function Remove-Thing { [CmdletBinding(SupportsShouldProcess)] param($Name) if ($PSCmdlet.ShouldProcess($Name)) { "removed $Name" } }
Remove-Thing a
Remove-Thing b -WhatIf
Remove-Thing c -Confirm:$false
$WhatIfPreference = $true
Remove-Thing d
Remove-Thing e -WhatIf:$false
$WhatIfPreference = $false
function Set-Thing { [CmdletBinding(SupportsShouldProcess)] param() if ($PSCmdlet.ShouldProcess('target', 'action')) { 'set' } }
Set-Thing -WhatIf
function Outer { [CmdletBinding(SupportsShouldProcess)] param() Set-Thing }
Outer -WhatIf
function Full { [CmdletBinding(SupportsShouldProcess)] param() $PSCmdlet.ShouldProcess('description', 'question', 'caption') }
Full -WhatIf
Full
function Con { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')] param() $PSCmdlet.ShouldContinue }
'x' | Set-Content f.txt -WhatIf
Test-Path f.txt
