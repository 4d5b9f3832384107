"$(1, 2, 3)"
$OFS = ','
"$(1, 2, 3)"
$a = 4, 5
"$a"
[string]$a
function F { $OFS = '-'; "$a" }
F
"$a"
$OFS = ''
"$a"
$OFS = $null
"$a"
