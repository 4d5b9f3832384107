& { 'called' }
& { param($x) "p$x" } 5
. { $dotted = 1 }
$dotted
& { $args -join '+' } 1 2 3
$b = { 'stored' }
& $b
$b.Invoke()
$b.ToString()
1..2 | & { process { $_ * 3 } }
& { begin { 'b' } process { 'p' } end { 'e' } }
& { "$($args.Count)" } @()
(& { 1; 2; 3 }).Count
$f = { param([int] $n, $m = 2) $n * $m }
& $f 4
& $f -m 5 -n 3
& { $input } 
{ 'not called' }
