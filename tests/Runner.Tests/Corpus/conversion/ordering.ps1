'b', 'a', 'C', 'A', '_', '1', 'Z' | Sort-Object | ForEach-Object { $_ }
10, 9, '8', 1.5 | Sort-Object
'10', '9' | Sort-Object
'é', 'e', 'f' | Sort-Object
'a-b', 'ab', 'a_b' | Sort-Object
$null, 2, 1 | Sort-Object | ForEach-Object { "<$_>" }
'a' -lt 'á'
'coop' -lt 'co-op'
