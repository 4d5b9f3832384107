function Source { [CmdletBinding()] param() begin { Write-Host 'begin source' } process { foreach ($i in 1..10) { Write-Host "make $i"; $i } } end { Write-Host 'end source' } }
function Pass { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) begin { Write-Host 'begin pass' } process { Write-Host "pass $x"; $x } end { Write-Host 'end pass' } }
function Last { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) process { "last $x" } end { 'end last' } }
Source | Pass | Select-Object -First 2 | Last
'---'
$x = 1..1000000 | Pass | Select-Object -First 1
"x=$x"
'--- in a loop'
foreach ($n in 1..2) { Source | Select-Object -First 1 }
'--- finally'
function Guarded { try { 1; 2; 3 } finally { Write-Host 'finally' } }
Guarded | Select-Object -First 1
'--- first of first'
1..9 | Select-Object -First 5 | Select-Object -First 2
'--- index and skip'
Source | Select-Object -Skip 1 -First 1
'--- wait'
1..3 | Pass | Select-Object -First 1 -Wait
"errors: $($Error.Count)"
