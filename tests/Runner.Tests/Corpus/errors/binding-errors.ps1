function g { [CmdletBinding()] param([int]$n, [ValidateSet('a','b')]$m) }
g -n abc
g -m zz
g -q 1
g 1 a 3
Get-Item -Nope x
Get-Item -Path
$e = [pscustomobject]@{PSTypeName='My.T'; a=1}; $e.PSObject.TypeNames[0]; $e.psobject.Properties.Name; $e.pstypenames[0]
[int], [string] | % Name
'x' | % { $args.Count }
Write-Information i2 6>&1 | % MessageData
New-Object object | % { $_.GetType().Name }
function bw { begin { 'b1' } process { 'p' } end { 'e' } }; bw | % -Begin { 'B' } -Process { "<$_>" } -End { 'E' }
try { [int]'x' } catch { $_.Exception.GetType().Name; $_.CategoryInfo.Reason; $_.FullyQualifiedErrorId; $_.Exception.InnerException.GetType().Name }
(Get-Command bw).ParameterSets[0].ToString(); (Get-Command g).ParameterSets[0].ToString()
