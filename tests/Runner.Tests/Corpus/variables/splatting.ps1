function F($a, $b, [switch] $s) { "a=$a b=$b s=$s rest=$args" }
$h = @{ a = 1; b = 2 }
F @h
$l = 'x', 'y', 'z'
F @l
F @h -s
$h.s = $true
F @h
F -b 9 @l
$o = [ordered]@{ b = 5 }
F @o 3
function G { F @args }
G 1 -b 2 -s
function Pass-On { [CmdletBinding()] param($a, $b) F @PSBoundParameters }
Pass-On -b 4 -a 3
$e = @{}
F @e
$w = @{ Property = 'Length'; Descending = $true }
'a', 'ccc', 'bb' | Sort-Object @w
