function G { [CmdletBinding()] param([Parameter(ParameterSetName = 'A', Mandatory)] $a, [Parameter(ParameterSetName = 'B', Mandatory)] $b) $PSCmdlet.ParameterSetName }
try { G 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
