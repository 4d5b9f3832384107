<#
.SYNOPSIS
Script help
#>
function Get-It {
    <#
    .SYNOPSIS
    Gets it.
    #>
    [OutputType([int])]
    [CmdletBinding()]
    param(
        # the value
        [Parameter(HelpMessage = 'a value')]
        [int]
        $Value = 3
    )
    $Value
}
Get-It
Get-It -Value 4
(Get-Command Get-It).CommandType
(Get-Command Get-It).Parameters.ContainsKey('Value')
