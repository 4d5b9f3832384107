function Show($x) { if ($null -eq $x) { 'NULL' } else { foreach ($i in $x) { "[$i]" } } }
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$o = [pscustomobject]@{ n = 'x'; v = 1; l = 1, 2 }, [pscustomobject]@{ n = 'Y'; v = 2; l = 3 }, [pscustomobject]@{ n = 'z'; v = $null; l = @() }
$o | select n,v | % { "$_" }
$o | select @{n='q';e={$_.v*2}},n -First 2 | % { "$_" }
Show ($o | select -ExpandProperty n)
Show ($o | select -Expand l)
Show (1..10 | select -First 2 -Last 2)
Show (1..10 | select -Skip 8)
Show (1..10 | select -Last 2 -Skip 1)
Show (1..10 | select -SkipLast 7)
Show (1..10 | select -Index 0,3)
Show (1..5 | select -SkipIndex 0,3)
Show (1,1,2,'a','A','a' | select -Unique)
Show (1,1,2,'a','A','a' | select -Unique -CaseInsensitive)
$o | select * -ExcludeProperty l | % { "$_" }
$o[0] | select n,zzz | % { "$_" }
E { $o | select -Expand zz -ErrorAction Stop }
(($o[0] | select n).psobject.TypeNames) -join ','
Show (1..3 | select -First 0)
$o[0] | select v -ExpandProperty n | % { "$_ $($_.v)" }
Show ((1..5 | select -First 2 -Skip 1))
E { $o[0] | select n,n -ErrorAction Stop }
@{a=1;b=2} | select a | % { "$_" }
'abc' | select Length | % { "$_" }
$o[0] | select { $_.n } | % { "$_" }
1 | select @{l='a';e='b'} | % { "$_" }
