$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d['x'] = 5
foreach ($p in $d.GetEnumerator()) { "$($p.Key)=$($p.Value)" }
$d.GetEnumerator() | ForEach-Object { $_.Key }
