$i = 1; $i++; $i; $i--; $i
$j = $i++; "$i $j"
$j = ++$i; "$i $j"
($i++)
($i--)
$n = $null; $n++; $n
$a = 1, 2, 3; $a[1]++; "$a"
$h = @{ c = 1 }; $h.c++; $h.c
$h.d++; $h.d
$d = 1.5; $d++; $d
$max = [int]::MaxValue; $max++; $max; $max.GetType().Name
[int] $typed = 5; $typed++; $typed.GetType().Name
try { $s = 'a'; $s++ } catch { $_.FullyQualifiedErrorId }
