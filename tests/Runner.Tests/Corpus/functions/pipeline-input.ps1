function F { param([Parameter(ValueFromPipeline)] $x) begin { 'begin' } process { "p $x" } end { 'end' } }
1..3 | F
F 5
@() | F
$null | F
function G { param([Parameter(ValueFromPipelineByPropertyName)] $Name, [Parameter(ValueFromPipelineByPropertyName)] [Alias('Len')] $Length) process { "$Name $Length" } }
[pscustomobject]@{ Name = 'a'; Length = 1 }, [pscustomobject]@{ Name = 'b'; Len = 2 } | G
function H1 { param([Parameter(ValueFromPipeline)] [int] $n) process { $n * 2 } }
1, '2' | H1
'x', 3 | H1 2>&1 | ForEach-Object { "$_" }
function I { param([Parameter(ValueFromPipeline)] [int[]] $n) process { $n.Count } }
1, 2 | I
, (1, 2) | I
function J { param([Parameter(ValueFromPipeline)] $x) "last $x" }
1..3 | J
