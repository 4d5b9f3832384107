1..3 | ForEach-Object -Begin { $s = 0 } -Process { $s += $_ } -End { $s }
'a', 'b' | ForEach-Object -MemberName ToUpper
'abc' | ForEach-Object -MemberName Substring -ArgumentList 1, 1
ForEach-Object -InputObject (1, 2) { $_.Count }
[pscustomobject]@{ a = 1 } | ForEach-Object a
@{ k = 'v' } | ForEach-Object k
1 | ForEach-Object nope
