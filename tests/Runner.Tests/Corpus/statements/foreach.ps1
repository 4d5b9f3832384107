foreach ($x in 1..3) { $x }
foreach ($x in 'single') { $x }
foreach ($x in @()) { 'never' }
foreach ($x in 1, 2, 3) { if ($x -eq 2) { continue }; "c$x" }
foreach ($x in 1, 2, 3) { if ($x -eq 2) { break }; "b$x" }
$x
foreach ($k in @{ a = 1 }.Keys) { $k }
foreach ($l in 'abc'.ToCharArray()) { $l }
$list = [System.Collections.Generic.List[int]](1, 2); foreach ($n in $list) { $n * 2 }
foreach ($i in Get-ChildItem nowhere* ) { 'none' }
foreach ($i in 1..2 | ForEach-Object { $_ * 10 }) { $i }
$sum = 0; foreach ($v in 1..100) { $sum += $v }; $sum
foreach ($c in 'text') { $c.Length }
$r = foreach ($a in 1..2) { foreach ($b in 'x', 'y') { "$a$b" } }; "$r"
foreach ($p in [ordered]@{ q = 1 }) { $p.Count }
try { $m = 1, 2; foreach ($z in $m) { $m = 3, 4; $z } } catch { 'err' }
