$x = 'script'
function S1 { "1:$x"; $x = 'local'; "2:$x"; S2; "3:$script:x" }
function S2 { "s2:$x"; $script:x = 'changed' }
S1; $x
function P { $private:pv = 'p'; "in:$pv"; P2 }; function P2 { "p2:[$pv]" }; P
& { $x = 'block'; $x }; $x; . { $x = 'dotted' }; $x
function Outer { function Inner { 'inner' }; Inner }; Outer; try { Inner } catch { 'no inner' }
function Fib($n) { if ($n -lt 2) { $n } else { (Fib ($n - 1)) + (Fib ($n - 2)) } }; Fib 12
function Count-Args { $args.Count; $args[0] }; Count-Args; Count-Args 1 2; Count-Args @(1,2,3); Count-Args (1,2),3
$counter = & { $n = 0; { $script:cn++; $n + 1 }.GetNewClosure() }; & $counter
$f = { param($a, $b = $a * 2) "$a $b" }; & $f 3; & $f -b 1 -a 2; $f.Invoke(7)
Get-Variable x | ForEach-Object Value; (Get-Variable nosuch -ErrorAction SilentlyContinue) -eq $null
1..3 | ForEach-Object { $sum += $_ }; $sum
foreach ($v in 1..2) { }; $v; for ($q = 0; $q -lt 2; $q++) { $inner = $q }; $inner
$a = 1,2,3; $b = $a; $b[0] = 9; $a[0]; $b += 4; $a.Count
$h = @{ x = 1 }; $g = $h; $g.x = 2; $h.x; $c = $h.Clone(); $c.x = 3; $h.x
function RetArr { , @(1,2) }; (RetArr).Count; function RetEmpty { @() }; $null -eq (RetEmpty); @(RetEmpty).Count
function RetNull { $null }; @(RetNull).Count; function RetHash { @{ a = 1 } }; (RetHash).a; function RetVoid { [void]5 }; @(RetVoid).Count
$list = [Collections.Generic.List[object]]::new(); 1..3 | ForEach-Object { $list.Add($_) }; $list.Count; $list -join ','; $list[-1]; $list.Contains(2)
'abc'.GetEnumerator() | ForEach-Object { "$_" }; 'abc'.ToCharArray() -join '|'; [char[]]'xy' -join '+'
$s = 'x'; $s *= 3; $s; $arr = @(); $arr += 1; $arr += ,(2,3); $arr.Count; $arr[1].Count
[int]'0x1F'; [int]' 7 '; [double]'1,5'.Replace(',', '.'); [bool]'0'; [bool]@(); [bool]@(0); [bool]'x'; [string]@(1,2); [int[]]'5'; [char]'a' -eq 'A'
1 -eq '1'; '1' -eq 1; '01' -eq 1; 1 -eq '01'; $true -eq 1; 1 -eq $true; 'True' -eq $true; $true -eq 'False'; 0 -eq ''; '' -eq 0; $null -eq 0; 0 -eq $null
'10' -lt '9'; 10 -lt '9'; 'a' -lt 'B'; 'a' -clt 'B'; @(1,2,3) -gt 1; 'abc' -contains 'b'; 2.0 -eq 2; 1.1 -lt 2; [datetime]'2020-01-01' -lt '2021-01-01'
5 / 2; 6 / 2; 1e2 / 10; [int](5/2); [int]2.5; [int]3.5; -5 % 3; 5.5 % 2; 7 -band 3; 1 -shl 33; [long]1 -shl 33; 0x7fffffff + 1
[math]::Round(0.5); [math]::Round(1.5); [math]::Round(2.345, 2, 'AwayFromZero'); [decimal]1/3; 1/3d; 0.1 + 0.2; 0.1d + 0.2d; 1e-7; 123456789012; 1e15; 1e16; [float]0.1; [double][float]0.1
"$(0.1 + 0.2) $([float]0.1) $(1e-7) $([decimal]1.10) $(1e20) $(-0.0)"; (1.0).ToString(); 1.0 * 3; 3.0; 100.0; "$(3.0)"
'a{0}b{1:N0}c{2,6:F1}d{3:P0}e{4:X2}' -f 1, 12345.6, 2.25, 0.5, 10; '{0:#,##0.00}|{0:E2}' -f 1234.5; '{0:D5}' -f 42; '{0:yyyy-MM}' -f [datetime]'2020-05-06'
$str = "tab`tnl`nq`"dollar`$"; $str.Length; 'single''quote'; "a" + 1 + 2; 1 + '2'; '1' + 2; "5" * "2"; 2 * '3'
-join 'a','b'; 'a','b' -join ''; (1..5)[1..3] -join ' '; (1..5)[-2..-1] -join ' '; 'hello'[1]; 'hello'[-1]; 'hello'[0,4] -join ''
'one two  three' -split ' '; 'a1b2c' -split '\d'; 'a,b;c' -split '[,;]'; 'aXbxc' -csplit 'x'; ('a b c' -split ' ', 2)[1]; 'abc' -split ''; ('a-b' -split '(-)').Count
'The Cat' -replace 'cat', 'dog'; 'abc' -replace '(.)', '<$1>'; 'x' -replace 'x', '$'; 'aaa' -replace 'a', { "[$($_.Value)]" }; 'path/to' -replace '/', '\'
'file.txt' -like '*.txt'; 'a' -like '[ab]'; 'abc' -like 'a?c'; 'ABC' -clike 'abc'; '[x]' -like '`[x`]'; 'x*' -like 'x`*'
