$a = @(
    1
    2, 3
    'x'
    if ($true) { 'cond' }
    foreach ($i in 1..2) { "i$i" }
)
$a.Count
"$a"
$b = @(
)
$b.Count
$c = 1,
2,
3
$c.Count
@(1; 2; 3).Count
@(
    , (1, 2)
    , (3, 4)
).Count
