(1, 2) + 3
((1, 2) + (3, 4)).Count
(1, 2) * 2 -join ','
@() + 1 | ForEach-Object { "<$_>" }
((1, 2) + $null).Count
$a = 1, 2; $a += 3; "$a"
$a = @(); $a += , (1, 2); $a.Count
$b = $a.Clone(); $b.Count
@(1) + 'a'
(1, 2 + 3, 4).Count
