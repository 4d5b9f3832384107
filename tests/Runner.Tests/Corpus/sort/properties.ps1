$o = @(foreach ($p in 'b2', 'a2', 'a1') { [pscustomobject]@{ l = $p[0]; n = [int]"$($p[1])" } })
$o | Sort-Object l, n | ForEach-Object { "$($_.l)$($_.n)" }
$o | Sort-Object n, l -Descending | ForEach-Object { "$($_.l)$($_.n)" }
$o | Sort-Object @{ Expression = 'l'; Descending = $true }, @{ e = 'n' } | ForEach-Object { "$($_.l)$($_.n)" }
$o | Sort-Object { -$_.n } | ForEach-Object { "$($_.l)$($_.n)" }
