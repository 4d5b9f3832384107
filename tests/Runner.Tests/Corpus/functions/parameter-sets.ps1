function F {
    [CmdletBinding(DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'ByName', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [int] $Id,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ById')] [switch] $Both
    )
    "$($PSCmdlet.ParameterSetName) $Name $Id $Both"
}
F
F n
F -Id 3
F -Id 3 -Both
try { F n -Id 3 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function G { [CmdletBinding()] param([Parameter(ParameterSetName = 'A', Mandatory)] $a, [Parameter(ParameterSetName = 'B', Mandatory)] $b) $PSCmdlet.ParameterSetName }
G -a 1
G -b 1
