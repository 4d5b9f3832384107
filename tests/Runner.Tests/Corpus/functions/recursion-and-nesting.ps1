function Fact($n) { if ($n -le 1) { 1 } else { $n * (Fact ($n - 1)) } }
Fact 10
function Fib([int] $n) { $n -lt 2 ? $n : (Fib ($n - 1)) + (Fib ($n - 2)) }
Fib 12
function Outer { function Inner { "inner" }; Inner }
Outer
try { Inner } catch { $_.FullyQualifiedErrorId }
function Redef { 'one' }
function Redef { 'two' }
Redef
function script:S1 { 's1' }
S1
function global:G1 { 'g1' }
G1
& { function Hidden { "h" }; Hidden }
Get-Command Hidden -ErrorAction Ignore
function Deep($n) { if ($n) { Deep ($n - 1) } else { 'bottom' } }
Deep 100
