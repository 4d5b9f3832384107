function F($a, $b = 5) { "$a|$b|$($args -join ',')" }
F -zz 1
F -zz 1 2
F 3 -zz 1 2
F -zz -b 4
F -zz:1 2
