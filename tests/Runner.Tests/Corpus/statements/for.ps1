for ($i = 0; $i -lt 3; $i++) { $i }
for ($i = 0, 5; $i[0] -lt 2; $i[0]++) { "$i" }
$j = 0; for (; $j -lt 2; ) { $j++; "j$j" }
for ($i = 10; $i -gt 0; $i -= 4) { $i }
for ($a, $b = 1, 10; $a -lt $b; $a *= 2) { $a }
for ($i = 0
    $i -lt 2
    $i++) { "nl$i" }
$r = for ($i = 0; $i -lt 3; $i++) { if ($i -eq 1) { continue }; $i }; "$r"
for (;;) { 'once'; break }
$i
