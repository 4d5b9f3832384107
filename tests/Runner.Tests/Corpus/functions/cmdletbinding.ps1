function F { [CmdletBinding()] param([Parameter(Position = 0)] $a) "$a"; Write-Verbose 'v' }
F 1
F 2 -Verbose
F -a 3 -ErrorAction Stop
try { F 1 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -x } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function G { [CmdletBinding(DefaultParameterSetName = 'A')] param([Parameter(ParameterSetName = 'A')] $a, [Parameter(ParameterSetName = 'B')] $b) $PSCmdlet.ParameterSetName }
G
G -b 1
try { G -a 1 -b 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function H1 { [CmdletBinding(PositionalBinding = $false)] param($a) "$a" }
try { H1 1 } catch { $_.FullyQualifiedErrorId }
H1 -a 2
function I { [CmdletBinding()] param() $PSCmdlet.MyInvocation.MyCommand.Name; $args.Count }
I
function J { [CmdletBinding()] param() $PSCmdlet.GetType().Name; $PSBoundParameters.Keys -join ',' }
J -Verbose -ErrorAction Ignore
