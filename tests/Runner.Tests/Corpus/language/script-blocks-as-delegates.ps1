[System.Linq.Enumerable]::Sum([int[]](1, 2, 3))
[System.Linq.Enumerable]::Where([int[]](1..5), [Func[int, bool]] { param($x) $x -gt 3 }) -join ','
$l = [System.Collections.Generic.List[int]](3, 1, 2)
$l.Sort({ param($a, $b) $b - $a }); "$l"
$l.ForEach({ param($x) $x * 2 }) -join ','
([regex]'\d').Replace('a1b2', { param($m) "<$($m.Value)>" })
$f = [Func[string, string]] { $args[0] + '!' }; $f.Invoke('hi')
