$x = 5; $x += 2; $x; $x -= 1; $x; $x *= 3; $x; $x /= 4; $x; $x %= 3; $x
$a = $b = 3; "$a $b"
$a, $b = 1, 2; "$a $b"
$a, $b = $b, $a; "$a $b"
$a, $b = 1, 2, 3; "$a|$b"
$a, $b, $c = 1, 2; "$a|$b|$($null -eq $c)"
$first, $null = 'x', 'y'; $first
($p = 4)
$s = 'a'; $s += 'b'; $s *= 2; $s
$arr = @(1); $arr += 2, 3; $arr.Count
[int] $n = '7'; $n; $n = '8'; $n.GetType().Name
try { $n = 'x' } catch { 'not a number' }
[string] $t = 5; $t.GetType().Name; $t = $null; "<$t>"
$v = if ($true) { 1 } else { 2 }; $v
$l = foreach ($q in 1..3) { $q * 2 }; "$l"
$e = 1..0 | Where-Object { $_ -gt 5 }; $null -eq $e
