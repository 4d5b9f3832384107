$o = [ordered]@{ z = 1; a = 2; m = 3 }
$o.Keys -join ','
$o.Values -join ','
$o[0]; $o['a']; $o.m
$o.Insert(0, 'first', 0); $o.Keys -join ','
$o.Remove('a'); $o.Count
$o.GetType().Name
$o.b = 4
foreach ($e in $o.GetEnumerator()) { "$($e.Name)=$($e.Value)" }
$o.Contains('z'); $o.nope -eq $null
$o | ForEach-Object { $_.Count }
$o[-1] -eq $null
