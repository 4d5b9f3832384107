2 + 3 * 4
(2 + 3) * 4
2 * 3 % 4
-2 * -3
1 + 1 -eq 2
1, 2 + 3
10 - 4 - 3
2 + 3 -shl 1
6 -band 3 + 1
-not $true -or $true
!1 -eq 0
'a' + 'b' -eq 'ab'
1 -lt 2 -eq $true
1..2 + 3
'{0}' -f 1 + 2
-join 'a', 'b'
5 -bor 2 -eq 7
$true -or $false -and $false
