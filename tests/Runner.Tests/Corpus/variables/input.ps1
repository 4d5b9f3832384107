function F { "got: $(@($input) -join ',')" }
1..3 | F
F
function G { process { "p $_" } end { "e $_ $(@($input).Count)" } }
1, 2 | G
$sb = { @($input).Count }
1..4 | & $sb
function Hh { begin { 'b' } process { $input | ForEach-Object { "i$_" } } end { 'z' } }
1, 2 | Hh
