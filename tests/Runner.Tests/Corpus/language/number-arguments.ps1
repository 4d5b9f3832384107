Write-Output 0x10; Write-Output 1e3; $v = Write-Output 0x10; $v; "$v"; $v + 1; $v.GetType().Name
$w = Write-Output 1e3 2; $w[0]; $w[0] + 1; "$($w[0])"
function f($a) { $a; "$a"; $a + 1 }; f 0x10; f 1kb; function g([string]$s) { $s }; g 1.50; g 0x10; function hi([int]$i) { "$i" }; hi 0x10
$o = [object]0x10; echo 1.50 | % { "$_" }; & { $args[0] } 1.50; & { param($p) "$p" } 1.50
Write-Host 1.50; Write-Host 0x10 1e3; Join-Path 1.0 2.0; '1.50' -eq 1.5
