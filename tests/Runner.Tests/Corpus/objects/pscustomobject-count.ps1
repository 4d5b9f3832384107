$o = [pscustomobject]@{ a = 1 }
$o.Count
$o.Length
[pscustomobject]@{ Length = 9 } | ForEach-Object { $_.Length; $_.Count }
