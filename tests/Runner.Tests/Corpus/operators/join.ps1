'a', 'b' -join '-'
-join ('a', 'b', 1)
1..5 -join ','
'x' -join ','
@() -join ','
(@() -join ',').GetType().Name
1.5, $true, $null, 'e' -join '|'
(1, 2), 3 -join ','
