$m = [int[,]]::new(2, 3)
$m[1, 2] = 7
$m[1, 2]
$m.Rank
$m.Length
$m.GetLength(1)
$j = @(1, 2), @(3, 4)
$j[1][0]
$j[0] -join ','
$j.Count
$d = [object[,]]::new(1, 1); $d[0, 0] = 'x'; $d[0, 0]
$m | ForEach-Object { $_ } | Measure-Object -Sum | ForEach-Object Sum
