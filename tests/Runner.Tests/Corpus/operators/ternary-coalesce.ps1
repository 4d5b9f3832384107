$true ? 'y' : 'n'
0 ? 'y' : 'n'
(5 -gt 3) ? 'big' : 'small'
$x = $null
$x ?? 'default'
'' ?? 'default'
$x ??= 5; $x
$x ??= 6; $x
$h = @{}; $h.a ??= 1; $h['b'] ??= 2; $h.a + $h.b
$null ?? $null ?? 3
$false ?? 'f'
1 ? 2 ? 'a' : 'b' : 'c'
$undefined ?? 'none'
(1 -eq 1) ? (2) : (3)
