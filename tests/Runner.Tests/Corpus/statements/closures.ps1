$n = 1
$c = { $n }.GetNewClosure()
$n = 2
& $c
& { $n }
function New-Counter { $count = 0; { $script:total++; $count }.GetNewClosure() }
$k = New-Counter
& $k
$adders = foreach ($i in 1..3) { { param($x) $x + $i }.GetNewClosure() }
$adders | ForEach-Object { & $_ 10 }
$sb = { $y }
$y = 'dynamic'
& $sb
function Invoke-It($block) { $y = 'callee'; & $block }
Invoke-It $sb
Invoke-It { $y }.GetNewClosure()
