[Array]::Empty[int]().Count
[System.Linq.Enumerable]::Repeat[string]('a', 3) -join ','
[System.Collections.Generic.List[int]] $l = 1,2,3
$l.ConvertAll[string]({ param($x) "v$x" }) -join ','
[System.Linq.Enumerable]::ToDictionary[string,string,int]([string[]]('a','bb'), [Func[string,string]]{ $args[0] }, [Func[string,int]]{ $args[0].Length })['bb']
$h = @{ a = 1..3 }; $h.a[1]
try { [Array]::Empty[int,int]() } catch { $_.FullyQualifiedErrorId; "$_" }
[Math]::Max(1, 2.5); ([Math]::Max(1, 2)).GetType().Name; ([Math]::Max(1, 2l)).GetType().Name; [Math]::Clamp(5.5, 1, 3); [Math]::Clamp(1, 2, 5.5)
