$a = 1 | ForEach-Object { $_ }; $a.GetType().Name
$b = 1, 2 | ForEach-Object { $_ }; $b.GetType().Name
$c = 1 | Where-Object { $false }; $null -eq $c
$d = @(1 | ForEach-Object { $_ }); $d.GetType().Name
[array] $e = 1 | ForEach-Object { $_ }; $e.Count
[int] $f = '5' | ForEach-Object { $_ }; $f
($g = 1..3 | ForEach-Object { $_ }) | ForEach-Object { "g$_" }
$h, $i = 1..3 | ForEach-Object { $_ }; "$h|$i"
