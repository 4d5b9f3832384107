function A { [CmdletBinding(DefaultParameterSetName='One')] param(
 [Parameter(ParameterSetName='One', Position=0)] [string] $Name,
 [Parameter(ParameterSetName='Two', Mandatory)] [int] $Id,
 [Alias('f')] [switch] $Force) "$($PSCmdlet.ParameterSetName) name=$Name id=$Id force=$Force bound=$($PSBoundParameters.Keys -join ',')" }
A x; A -Id 5; A -Na y -f; A -Id 3 -Force
try { A -Name a -Id 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
function B { param([Parameter(Mandatory)][string]$P, [ValidateRange(1,5)][int]$R = 2, [Parameter(ValueFromRemainingArguments)]$Rest) "P=$P R=$R Rest=$($Rest -join '|')" }
B a; B a 3 x y z; 
try { B '' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { B $null } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { B a 9 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { B a zz } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { B -P } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { A b c } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { A -Name a -Name b } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
function C { param([Parameter(ValueFromPipelineByPropertyName)]$Name, [Parameter(ValueFromPipelineByPropertyName)][Alias('Len')][int]$Length) process { "$Name/$Length" } }
[pscustomobject]@{Name='q';Len=3}, [pscustomobject]@{Name='r';Length='4'} | C
function D { [CmdletBinding(SupportsShouldProcess)] param($x) if ($PSCmdlet.ShouldProcess($x, 'Do')) { "did $x" } else { "skip $x" } }
D a; D b -WhatIf; D c -Confirm:$false
function E { [CmdletBinding()] param() Write-Verbose 'verb'; Write-Warning 'warn'; Write-Error 'err'; 'out' }
E -Verbose 4>&1 3>&1 2>&1 | % { "$($_.GetType().Name): $_" }
E -ErrorAction SilentlyContinue -WarningAction SilentlyContinue -ErrorVariable ev -OutVariable ov; "ev=$($ev.Count) $($ev[0]) ov=$ov"
try { E -ErrorAction Stop -WarningAction Ignore } catch { "stop: $_ $($_.FullyQualifiedErrorId)" }
function F { param([int[]]$N, [string]$S) "$($N.GetType().Name) $($N -join ',') [$S]" }
F 1,2 x; F '3' 5; F @(4)
try { F -N a } catch { $_.Exception.Message }
try { F -S 1,2 } catch { $_.Exception.Message }
function G { $args | % { "$_" }; "n=$($args.Count)" }; G -foo 1 bar -Baz:2; G @('a','b') c
function H1 { G @args }; H1 1 -x 2
function K([bool]$b) { $b }; K 1; try { K 'x' } catch { $_.Exception.Message }
function L { param([ValidateScript({ $_ -gt 2 })]$v, [ValidatePattern('^a')]$w, [ValidateNotNullOrEmpty()]$z, [ValidateCount(1,2)][string[]]$c, [ValidateLength(1,3)][string]$l) 'ok' }
L -v 3; foreach ($t in {L -v 1},{L -w b},{L -z ''},{L -c 1,2,3},{L -l abcd}) { try { & $t } catch { $_.Exception.Message } }
'b','a' | Sort-Object; Sort-Object -InputObject 3
function M { param($a = $(throw 'need a'), $b = $a * 2) "$a $b" }; M 2; try { M } catch { "$_" }
function N { begin { $n = 0 } process { $n += $_ } end { $n } }; 1..4 | N
function O { param([Parameter(ValueFromPipeline)][int]$x) process { "x=$x" } }; 1,'2' | O; try { 'zz' | O -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
'zz',5 | O 2>&1 | % { "$_" }
