echo plain
$x = sh -c 'echo one; echo two'
$x.Count
$x[1]
sh -c 'echo err >&2; echo out' 2>$null
(sh -c 'printf abc').Length
