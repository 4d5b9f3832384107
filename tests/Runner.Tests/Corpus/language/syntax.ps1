# Forms that are easy to read wrongly.
"a$(1 + 1)b$('x' + "y$(2)")"; "$('a"b')"; "${env:HOME}".Length -gt 0; "`u{41}"; "a`
b"
$x = 3; "$x.y $($x.GetType().Name) ${x}z $x[0] @x #no"; "$x`: $x- $x/"
Write-Output a"b"c; Write-Output $x-foo; Write-Output $x/y; Write-Output (1+2).ToString() ; Write-Output "q".Length
Write-Output a,b ,c; Write-Output -1; Write-Output 1e3 0x10 1kb 5x '-p'
Write-Output [int] ; Write-Output a#b # comment
<# block
comment #> 'after block'
$h = @{ 'k 1' = 1; k2 = @{ in = 'deep' }; 3 = 'three'
  k4 = if ($true) { 'cond' } }
$h.'k 1'; $h.k2.in; $h[3]; $h.k4
1..3 |
  ForEach-Object { $_ } |
  Measure-Object -Sum | ForEach-Object Sum
1..2
  | ForEach-Object { "lead $_" }
if ($x -gt 2 -and
    $x -lt 5) { 'multi' } elseif ($false) { 'no' }
else { 'no' }
$r = 1, 2 +
  3; "$r"
-not $true; !$false; -$x; +$x; - 2; 2 - -2; 2 -1; (2,3)[1]; ,1,2 | ForEach-Object { "$_" }
1,2 + 3,4 -join ','; 'a' + 'b' * 2; 2 + 3 * 4 - 1; 10 / 4 * 2; 1..2 + 3; -2 + 3; 5 -eq 5 -and 'a' -eq 'A'
'{0}-{1}' -f 1, 2 + 'x'; 1 + 1 -eq 2; 3 -band 2 -eq 2; !1 -eq 1
[int]'5' + 1; [string]1 + 2; [int[]]('1','2') -join '+'; [char]97 + 'b'; [math]::Max(1, [math]::Min(5, 3))
$x++ ; $x; ($x++); $x; (++$x); $a = $b = 7; "$a $b"
$f = { param($p = 5, [int]$q) "$p/$q" }; & $f; & $f 1 2; & $f -q 3
&{ 'amp' }; . { 'dot' }; & 'Write-Output' cmd; & (Get-Command Write-Output) info
function global:fg([int]$n) { $n * 2 }; fg 4; function Get-Two { 2 } ; (Get-Two) + 1; Get-Two | ForEach-Object { $_ + 5 }
$o = [pscustomobject]@{ N = 1; S = { 'sb' } }; $o.N; & $o.S; $o.('N'); $name = 'N'; $o.$name; $o."$name"
$n = $null; ${n}?.Length; ${n}?[0]; $s = 'str'; ${s}?.Length; $null ?? 'dflt'; $n ??= 'set'; $n
$true ? 'T' : 'F'; ($false) ? 1 : ($true ? 2 : 3)
@'
single $x "q" 'r'
'@ ; @"
double $x "q" $(1 + 1)
  indented `$
"@
[System.Collections.Generic.Dictionary[string, [int]]]::new().GetType().Name; [int[][]].Name; [System.Environment+SpecialFolder]::Desktop
switch -regex -casesensitive ('Ab') { '^a' { 'low' } '^A' { 'up' } }; switch (1, 2) { { $_ -eq 1 } { 'one'; continue } 2 { 'two' } }
:lab for ($i = 0; ; $i++) { while ($true) { if ($i -ge 2) { break lab }; break }; "lab $i" }
do { $k++ } while ($k -lt 3); $k; for (; $k -gt 1; $k--) { }; $k
try { 'b' } catch [System.IO.IOException], [System.ArgumentException] { } finally { 'fin' }
1kb + 1; 0xff; 0b101; 1e2; .5; 1.5e1; 10d; 5l; 3u; 7y
