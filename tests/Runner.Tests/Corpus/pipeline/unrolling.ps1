function A { @(1, 2, 3) }
(A | Measure-Object).Count
function B { , @(1, 2, 3) }
(B | Measure-Object).Count
Write-Output (1, 2) | ForEach-Object { "[$_]" }
Write-Output (1, 2) -NoEnumerate | ForEach-Object { "[$_]" }
@((1, 2), 3) | ForEach-Object { "[$_]" }
'str' | ForEach-Object { $_.Length }
@{ a = 1; b = 2 } | Measure-Object | ForEach-Object Count
[System.Collections.Generic.List[int]](1, 2) | ForEach-Object { "l$_" }
([System.Collections.Generic.Queue[int]]::new([int[]](5, 6))) | ForEach-Object { "q$_" }
(1..3).GetEnumerator() | ForEach-Object { "e$_" }
$e = @(); $e | ForEach-Object { 'never' }
[System.Linq.Enumerable]::Range(1, 2) | ForEach-Object { "r$_" }
'a'.ToCharArray() | ForEach-Object { $_.GetType().Name }
