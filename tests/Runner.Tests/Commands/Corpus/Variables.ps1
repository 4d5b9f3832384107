function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$zz = 5
(Get-Variable zz).Value
Get-Variable zz -ValueOnly
Set-Variable zz 6
$zz
New-Variable yy 7
$yy
E { New-Variable yy 8 -ErrorAction Stop }
Remove-Variable yy
$null -eq $yy
Clear-Variable zz
$null -eq $zz
E { Get-Variable nope_q -ErrorAction Stop }
New-Variable ro 1 -Option ReadOnly
E { Set-Variable ro 2 -ErrorAction Stop }
Set-Variable ro 3 -Force
$ro
E { Remove-Variable ro -ErrorAction Stop }
Remove-Variable ro -Force
E { $ro2 = 1; Remove-Variable nope_q -ErrorAction Stop }
1,2 | Set-Variable pp
$pp.Count
function f { Set-Variable -Name loc -Value 1 -Scope 1; Get-Variable zz2 -Scope Script -ErrorAction SilentlyContinue }
f
$loc
