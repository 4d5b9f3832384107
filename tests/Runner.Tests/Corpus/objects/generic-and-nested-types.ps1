[System.Collections.Generic.List[int]].Name
[System.Collections.Generic.Dictionary[string,int]].GetGenericArguments().Name -join ','
[Environment+SpecialFolder]::Desktop
[System.Environment+SpecialFolder].Name
[int[]].Name; [int[,]].Name; [string[][]].Name
[System.Collections.Generic.KeyValuePair[string, int]]::new('k', 5).Value
[Collections.Generic.HashSet[int]]::new([int[]](1, 1, 2)).Count
[nullable[int]].Name
[System.Func[int, int]]$f = { param($x) $x * 2 }; $f.Invoke(4)
[action] $a = { 'ran' }; $a.Invoke()
[System.Predicate[int]] $p = { $args[0] -gt 2 }; $p.Invoke(3)
try { [No.Type]::x } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
