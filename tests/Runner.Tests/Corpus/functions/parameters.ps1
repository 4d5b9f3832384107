function F($a, $b = 5, [int] $c = $b + 1) { "$a $b $c" }
F
F 1
F 1 2
F 1 2 3
F -b 9
F -c 1 -a 2
F -a:1 -b:2
function G { param([string] $name = 'n', [switch] $on) "$name $on" }
G
G x -on
G -on:$false y
function H1 { param($a) "$a|$args" }
H1 1 2 3
function I([int[]] $n) { $n.Count }
I 1, 2, 3
I 5
function J($x = $(1 + 1)) { $x }
J
function K([string] $s) { "<$s>" }
K $null
K (1, 2)
K
