3, 1, 2 | Sort-Object
3, 1, 2 | Sort-Object -Descending
'b', 'A', 'c' | Sort-Object
'b', 'B', 'a' | Sort-Object -CaseSensitive
'b', 'a', 'b' | Sort-Object -Unique
