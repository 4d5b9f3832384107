function F { "$($args.Count): $($args -join '|')" }
F
F 1 2 3
F a 'b c' $null
F -x 1 -y:2 --z
F (1, 2) 3
F 1, 2
F @(1, 2)
$list = 4, 5
F @list
F $list
function G($a) { "$a / $args" }
G 1 2 3
G -a 1 -b 2
G 2 -a 1
