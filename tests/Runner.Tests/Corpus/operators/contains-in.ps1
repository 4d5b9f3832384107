1, 2, 3 -contains 2; 1, 2 -contains '2'; 'a', 'b' -contains 'A'; 'a', 'b' -ccontains 'A'
2 -in 1, 2; 'x' -in 'X', 'y'; 'x' -cin 'X', 'y'; 3 -notin 1, 2; 1, 2 -notcontains 1
'abc' -contains 'abc'; 'abc' -contains 'a'
$null -in $null; $null -contains $null; 1 -in $null
(1, 2), 3 -contains 3
'ab' -in 'abc'
@{ a = 1 } -contains 'a'
