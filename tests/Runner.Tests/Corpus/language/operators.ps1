# operators
1+1; 2147483647+1; 10/4; 10/5; 7%3; 2.5*2; '5'+3; 5+'3'; '5'*3; 'a'+1
(1/3); 1e20; 1.0; 100000000000; 0x1F; 0xFFFFFFFF; 1kb; 1.5mb; 10d/4; 5l.GetType().Name
(2147483647+1).GetType().Name; (10/4).GetType().Name; ([float]1.5+[float]1).GetType().Name; ([byte]200+[byte]100).GetType().Name
9223372036854775807+1; [long]::MaxValue*2; 5 -band 3; 5 -bor 3; 5 -bxor 1; -bnot 5; 1 -shl 4; 256 -shr 2
'abc' -eq 'ABC'; 'abc' -ceq 'ABC'; 1,2,3,2 -eq 2; 1,2,3 -ne 2; 'b' -gt 'a'; 1 -lt '2'; '10' -gt 9; $null -eq $null; $null -lt 1; 1 -lt $null
'hello' -like 'h*'; 'hello' -match 'l+'; $Matches[0]; 'a1b2' -replace '\d','#'; 'a,b,c' -split ','; 1,2,3 -join '-'; -join ('a','b'); -split ' a  b '
1..5; 5..1; 'a'..'e'; -1..2
1 -is [int]; 'x' -is [string]; '5' -as [int]; 'x' -as [int]; 3 -in 1,2,3; 1,2 -contains 2; 'A' -cin 'a'
$true -and $false; $true -or $false; $true -xor $true; -not $true; !1
$null ?? 'd'; $a ??= 5; $a; $true ? 'y' : 'n'
"{0:N2} {1,5}|{2,-5}|{3:x}" -f 1234.567, 'ab', 'cd', 255
'a' + 1,2; @(1,2)+3; @{a=1}+@{b=2} | % { $_.Keys.Count }
'x' * 3; (1,2) * 2; ,1 + 2
$x = 5; $x++; $x; $x += 2; $x; $x -= 1; $x *= 3; $x /= 2; $x; $x %= 4; $x
[int]3.5; [int]2.5; [int]'42'; [string]12.5; [bool]'false'; [bool]0; [char]65; [int][char]'a'; [double]'1e3'
$i = 5; "$($i++) $i ${i}x $i.Length"; '$i'; "`t|`n|"; "a""b"; 'a''b'
[math]::Round(2.5); [math]::PI; [math]::Max(3,7); [string]::Join(',', 1, 2); [int]::MaxValue; [datetime]'2024-01-02' | % Year
1,2,3 | % { $_ * 2 } | ? { $_ -gt 2 }
$h = [ordered]@{b=1;a=2}; $h.Keys; $h['a']; $h.b; $h[0]
$arr = 1,2,3; $arr[-1]; $arr[0,2]; $arr[1..2]; $arr.Count; $arr.Length; (5).Count; $null.Count
$a,$b,$c = 1,2; "$a|$b|$c"; $a,$b = 1,2,3; "$b"
"$(1,2,3)"; "$null|"; "$true"; "$(@{})"; "$([int[]](1,2))"; "$(1.50)"; [string](1.0); "$([double]1e16)"

# A character is joined as text; collections within a joined one are named; a list converts what it is given.
[char]'a' + 1
1 + [char]'a'
(1, (2, 3), [pscustomobject]@{ a = 1 }, @{ a = 1 }) -join ','
$numbers = [System.Collections.Generic.List[int]]::new()
$numbers.Add('4')
$numbers[0] + 1
try { $numbers.Add('x') } catch { $_.FullyQualifiedErrorId }
