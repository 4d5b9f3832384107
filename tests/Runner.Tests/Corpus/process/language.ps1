$file = [IO.Path]::GetTempFileName()
Set-StrictMode -Version Latest
try { $undef } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { (1).Nope } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { @{}.nope } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { @(1,2)[5] } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
Set-StrictMode -Off
$env:FOO_X = 'bar'; "$env:FOO_X"; $env:FOO_X = $null; "[$env:FOO_X]"
'x','y' | & cat
& sh -c 'exit 0' ; $?; $LASTEXITCODE
$r = & sh -c 'printf "a\nb"'; $r.Count
sh -c 'exit 4' && 'no'; sh -c 'exit 4' || 'or'; $true && 'and'
& /bin/echo -n:x 'a b' "c`"d" 1.0 -foo:bar --long=1 $null '' @(1,2)
1 > $null; Write-Output 'x' > $file; Get-Content $file; 'y' >> $file; (Get-Content $file).Count
Write-Warning 'w' 3>&1 | % { $_.GetType().FullName }
& { Write-Error 'e1'; 'after' } 2>$null
$err = $( & { Write-Error 'e2' } ) 2>&1; "$err"
$Error.Count -gt 0; $Error[0].ToString(); $Error.Clear(); $Error.Count
function T { try { return 'r' } finally { 'f' } }; T
function U { foreach ($i in 1..3) { if ($i -eq 2) { return $i } } }; U
$x = try { 'tv' } catch { 'c' }; $x
$a = @{ b = 1 }; $a.c = 2; $a['d'] = 3; $a.Count; $a.ContainsKey('c'); $a.Remove('c'); $a.Count; foreach ($k in $a.Keys | Sort-Object) { "$k=$($a[$k])" }
$l = [System.Collections.ArrayList]@(); $null = $l.Add(1); $l += 2; $l.GetType().Name; $l.Count
[int[]]$ia = 1,'2'; $ia.GetType().Name; try { $ia = 'x' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
[string]$s = 5; $s.GetType().Name; $s = 7; $s.GetType().Name
$d = [double]::NaN; $d -eq $d; $d -lt 1; [math]::Floor(-1.5); [int]-1.5; 7 / 2; -7 % 3; 1e3; 1.5e-5; 100000.0*100000
'{0:d3}' -f 7; '{0,8:f2}|' -f 3.14159; '{0}' -f 1.10; "{0:yyyy}" -f [datetime]::new(2020,1,1); 'x{{0}}' -f 1
@'
here $x
'@
@"
exp $x $(1+1)
"@
$p = Join-Path '/a' 'b'; $p; Split-Path '/a/b.txt' -Leaf; Test-Path /etc; (Resolve-Path /etc).Path
[System.IO.Path]::GetFileName('/x/y.z'); [Environment]::NewLine.Length; [regex]::Matches('a1b2','\d').Count
$q = [System.Collections.Generic.Dictionary[string,int]]::new(); $q['a'] = 1; $q.a; $q.Keys; $q.TryGetValue('a', [ref]$null)
$o = 0; [int]::TryParse('12', [ref]$o); $o
[Linq.Enumerable]::Sum([int[]](1,2,3)); [Linq.Enumerable]::Range(1,3) -join ','
[Func[int,int]]$fn = { param($n) $n * 2 }; $fn.Invoke(4); [System.Linq.Enumerable]::Select([int[]](1,2), [Func[int,int]]{ $args[0] + 1 }) -join ','
(1,2,3).Where({ $_ -gt 1 }); (1,2,3).ForEach({ $_ * 2 }) -join ','; ('a','b').ToUpper()
$null -eq @(); @() -eq $null; if (@()) { 't' } else { 'f' }; if (@(0)) { 't' } else { 'f' }; if (@(0,0)) { 't' } else { 'f' }; if ('') {'t'} else {'f'}
[System.DayOfWeek]'Monday'; [System.DayOfWeek]1; [int][System.DayOfWeek]::Friday; 'Monday' -eq [DayOfWeek]::Monday; [DayOfWeek]::Monday -eq 'monday'
(Get-Date '2024-03-01').AddDays(-1).Day; [timespan]'00:01:30' | % TotalSeconds; ([datetime]'2024-01-02' - [datetime]'2024-01-01').Days
$sb = [scriptblock]::Create('param($z) $z + 1'); & $sb 4; $sb.ToString(); { a b }.ToString()
1,2,3 | Where-Object { $_ -ne 2 } | ForEach-Object { "v$_" }
'abc' | Select-Object Length | Format-List; [pscustomobject]@{a=1;b=2} | Select-Object b, @{n='c';e={$_.a+1}} | Format-List
$PSVersionTable.PSEdition; $IsLinux; $PID -gt 0; $HOME -ne ''; $PWD.Path -ne ''; $true.GetType().Name; $null -is [object]
function Test-Cb { [CmdletBinding()] param([scriptblock]$B) & $B 5 }; Test-Cb { param($v) $v * 3 }; $cl = { $args[0] }; & $cl 9
switch ('a','b') { 'a' { 1 } 'b' { 2 } }; switch ($null) { default { 'nd' } }; switch (@()) { default { 'never' } }; 'end'
