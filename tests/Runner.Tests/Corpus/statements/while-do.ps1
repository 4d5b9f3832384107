$i = 0; while ($i -lt 3) { $i; $i++ }
$i = 5; do { "do$i"; $i-- } while ($i -gt 3)
$i = 0; do { "until$i"; $i++ } until ($i -ge 2)
while ($false) { 'never' }
do { 'once' } while ($false)
$q = [System.Collections.Queue](1, 2, 3)
while ($q.Count) { $q.Dequeue() }
$n = 3; while ($n--) { $n }
$i = 0; while ($true) { if (++$i -gt 2) { break }; "w$i" }
$r = do { 1 } until ($true); $r
