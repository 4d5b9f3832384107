(, 1).Count
(, (1, 2)).Count
(, (1, 2))[0].Count
$a = , 'x'; $a.GetType().Name
@(, (1, 2)).Count
(1, , 2).Count
, 1, 2 | ForEach-Object { "[$_]" }
, (1, 2) | ForEach-Object { "[$_]" }
