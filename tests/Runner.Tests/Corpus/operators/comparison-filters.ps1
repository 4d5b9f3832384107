1, 2, 3, 2 -eq 2
'--'
1, 2, 3 -ne 2
(1, 2, 3 -gt 1) -join ','
'a', 'B', 'A' -eq 'a'
('a', 'B', 'A' -ceq 'a').Count
(1, $null, 2 -eq $null).Count
@() -eq 1
(@() -eq 1).GetType().Name
'ab', 'cd', 'ae' -like 'a*'
'ab', 'cd' -match 'c'
'ab', 'cd' -notmatch 'c'
(1, 2, 3 -le 2).GetType().Name
if ((1, 2) -eq 3) { 'yes' } else { 'no' }
if ((0, 0) -eq 0) { 'two zeros' }
