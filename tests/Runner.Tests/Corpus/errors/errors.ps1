try { try { 1/0 } catch { throw } } catch { "re $_" }
try { try { 1/0 } catch { throw "new: $_" } } catch { "$_"; $_.Exception.GetType().Name }
try { & { throw @{a=1} } } catch { $_.TargetObject.a; $_.Exception.Message }
try { throw } catch { "$_" }
function W { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process { if ($x -eq 2) { $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new('tt'),'MyId','InvalidData',$x)) }; "x$x" } end { 'end' } }
1..3 | W
'continued'
try { 1..3 | W } catch { $_.FullyQualifiedErrorId; $_.TargetObject; $_.CategoryInfo.Category }
function V { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process { if ($x -eq 2) { Write-Error "bad $x" -ErrorId Z -TargetObject $x -Category InvalidArgument; return }; "x$x" } }
1..3 | V -ErrorAction SilentlyContinue
$e = $null; 1..3 | V -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId; $e.Count
try { $x = [int]'q' } finally { 'fin' }
'after'
$r = try { 'a'; throw 'b' } catch { 'c' } finally { 'd' }; "$r"
foreach ($i in 1..3) { try { if ($i -eq 2) { continue }; "i$i" } finally { "f$i" } }
function RR { try { return 1 } finally { 'cleanup' } }; RR
1..5 | % { if ($_ -eq 3) { return }; $_ }
foreach ($z in 1..3) { 1..3 | % { if ($_ -eq 2) { break }; "$z$_" } }
'post break'
try { [math]::Abs('x') } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 'abc'.Substring(10) } catch { $_.Exception.Message; $_.Exception.InnerException.GetType().Name; $_.FullyQualifiedErrorId }
try { 'abc'.Nope() } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { [Nope.Type]::x } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $n = $null; $n[0] } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $n.x = 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { (1,2)[0] = 5; @(1)[3] = 2 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 'a' - 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { @{} + 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { [pscustomobject]@{a=1} + 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 1 + @{} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $true = 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $PID = 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { Import-Module nonexistent } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
Import-Module nonexistent2 -ErrorAction SilentlyContinue; $?
try { & 'no such cmd' } catch { $_.Exception.Message }
try { & $null } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { . ./nofile.ps1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 'a' -match '[' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { "{0} {1}" -f 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { [datetime]'nope' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 1 -lt 'abc' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { [pscustomobject]@{} -lt 3 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
