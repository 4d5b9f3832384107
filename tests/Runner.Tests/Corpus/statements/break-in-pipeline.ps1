foreach ($i in 1..3) { 1..3 | ForEach-Object { if ($_ -eq 2) { continue }; "$i$_" } }
'between'
foreach ($i in 1..2) { 1..3 | ForEach-Object { if ($_ -eq 2) { break }; "b$i$_" } }
'after'
1..3 | ForEach-Object { if ($_ -eq 2) { return }; "r$_" }
function F { foreach ($i in 1..3) { if ($i -eq 2) { return $i } } }
F
