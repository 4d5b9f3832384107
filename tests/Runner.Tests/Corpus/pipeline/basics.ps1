1..5 | Where-Object { $_ % 2 } | ForEach-Object { $_ * 10 }
'a', 'b' | ForEach-Object { $_.ToUpper() }
1..3 | ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }
1..3 | ForEach-Object { 'p' } { 'q' } { 'r' }
'x' | ForEach-Object Length
'abc' | ForEach-Object Substring 1
'abc', 'de' | ForEach-Object ToUpper
1, 2 | ForEach-Object { } | Measure-Object | ForEach-Object Count
$null | ForEach-Object { "[$_]" }
@($null, 1) | ForEach-Object { "[$_]" }
, (1, 2) | ForEach-Object { $_.Count }
@{ a = 1 } | ForEach-Object { $_.Count }
'text' | ForEach-Object { $_ }
1 | & { process { "p$_" } }
(1..3 | ForEach-Object { $_ }).GetType().Name
