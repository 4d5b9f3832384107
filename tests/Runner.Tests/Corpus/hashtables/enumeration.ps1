$h = [ordered]@{ a = 1; b = 2 }
$h.GetEnumerator() | ForEach-Object { "$($_.Key)->$($_.Value)" }
$h.GetEnumerator() | Sort-Object Value -Descending | ForEach-Object Key
foreach ($k in $h.Keys) { "$k $($h[$k])" }
foreach ($x in $h) { $x.GetType().Name }
@($h).Count
$h.Values | Measure-Object -Sum | ForEach-Object Sum
($h.GetEnumerator() | Where-Object Value -gt 1).Key
$i = 0; foreach ($k in @($h.Keys)) { $h[$k] = ++$i * 10 }; $h.Values -join ','
