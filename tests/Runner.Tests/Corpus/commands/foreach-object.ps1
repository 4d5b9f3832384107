function Show($x) { if ($null -eq $x) { 'NULL' } else { foreach ($i in $x) { "[$i]" } } }
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
Show (1..3 | ForEach-Object { $_ * 2 })
Show (1..3 | % -Begin { 'b' } -Process { $_ } -End { 'e' })
Show (1..2 | % { 'b' } { $_ } { 'e' })
Show ('a','bc' | % Length)
Show ('a','bc' | % ToUpper)
Show ('abc' | % Substring 1)
Show (@{a=1} | % a)
Show (@{a=1} | % Nope)
E { 'a' | % Nope 1 -ErrorAction Stop }
$x = 0
1..3 | % { $x += $_ }
$x
