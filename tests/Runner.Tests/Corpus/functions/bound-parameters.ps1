function F { param($a, [switch] $s, $d = 1) ($PSBoundParameters.Keys | Sort-Object) -join ','; $PSBoundParameters.Count; $PSBoundParameters.ContainsKey('a') }
F
F 1
F -s -a 2
F -s:$false
function G { [CmdletBinding()] param($a) $PSBoundParameters['a'] = 5; $a }
G 1
function H1 { param($x) $null = $PSBoundParameters.Remove('x'); $PSBoundParameters.Count; $x }
H1 1
