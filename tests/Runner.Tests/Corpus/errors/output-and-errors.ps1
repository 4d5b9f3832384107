function Both { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) process { "before $x"; if ($x -eq 2) { Write-Error "bad $x" }; "after $x" } end { 'end' } }
1..3 | Both
'--- stop'
try { 1..3 | Both -ErrorAction Stop } catch { "caught $_" }
'--- terminating'
function Ends { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) process { "before $x"; if ($x -eq 2) { $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new('over'), 'Over', 'InvalidData', $x)) }; "after $x" } end { 'end' } }
1..3 | Ends
'next statement'
try { 1..3 | Ends } catch { "caught $($_.FullyQualifiedErrorId) $($_.TargetObject)" }
'--- thrown'
function Throws { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) process { "before $x"; if ($x -eq 2) { throw 'thrown' }; "after $x" } }
try { 1..3 | Throws | ForEach-Object { "seen $_" } } catch { "caught $_" }
'--- a cmdlet that throws'
try { 1..3 | ForEach-Object { "before $_"; if ($_ -eq 2) { [int]::Parse('x') }; "after $_" } } catch { "caught $($_.Exception.GetType().Name)" }
1..3 | ForEach-Object { "before $_"; if ($_ -eq 2) { [int]::Parse('x') }; "after $_" }
'last'
