([int[]]('1', '2')).GetType().Name
[int[]]'5'
([string[]](1, 2))[0].GetType().Name
([object[]]'a').Count
[double[]](1, '2.5') -join ','
([array]1).Count
[byte[]](1, 255) -join ','
try { [int[]]('1', 'x') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
([int[]]$null) -eq $null
[string[]]$x = 1, 2; $x += 3; $x.GetType().Name
([System.Collections.ArrayList](1, 2)).Count
([System.Collections.Generic.List[int]](1, 2)).Count
([System.Collections.Generic.List[string]]@('a', 'b'))[1]
([int[]](1..3)).Rank
