[Array]::Empty[int]().Count
[System.Linq.Enumerable]::Repeat[string]('a', 3) -join ','
[System.Collections.Generic.List[int]] $l = 1,2,3
$l.ConvertAll[string]({ param($x) "v$x" }) -join ','
[System.Linq.Enumerable]::ToDictionary[string,string,int]([string[]]('a','bb'), [Func[string,string]]{ $args[0] }, [Func[string,int]]{ $args[0].Length })['bb']
$h = @{ a = 1..3 }; $h.a[1]
try { [Array]::Empty[int,int]() } catch { $_.FullyQualifiedErrorId; "$_" }
