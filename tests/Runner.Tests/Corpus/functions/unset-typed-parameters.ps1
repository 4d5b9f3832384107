function F([int] $n, [datetime] $d, [System.IO.FileAccess] $e, [bool] $b, [string] $s, [double] $f, [int[]] $a, [switch] $w, [guid] $g, [timespan] $t) {
    "n=$n d=$d e=$e b=$b s=$s f=$f a=$($null -eq $a) w=$w g=$g t=$t"
    $null -eq $d
    $null -eq $s
}
F
function G([int] $c = $b + 1, $b = 5) { "$b $c" }
G
G 1
function H1($a, $b = $a + 1, [int] $c = $b + 1) { "$a $b $c" }
H1
H1 1
