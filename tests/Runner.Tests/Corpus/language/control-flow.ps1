function f { param([int]$x = 3, [string[]]$Names, [switch]$On) "x=$x names=$($Names -join '+') on=$On n=$($args.Count)" }
f; f 5 a,b -On; f -x 7 -Names q; f -On:$false 1
function g { [CmdletBinding()] param([Parameter(Mandatory, ValueFromPipeline)] $InputObject, [Parameter()] [ValidateSet('a','b')] [string] $Mode = 'a')
 begin { "begin $Mode" } process { "p $InputObject" } end { 'end' } }
1,2 | g -Mode b
try { 1 | g -Mode zz } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { g -Nope 1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
function hh { $input | % { "in $_" } ; "args: $args" }
1,2 | hh a b
filter dbl { $_ * 2 }
1..3 | dbl
:outer foreach ($i in 1..3) { foreach ($j in 1..3) { if ($j -eq 2) { continue outer }; if ($i -eq 3) { break outer }; "$i $j" } }
$i = 0; while ($true) { $i++; if ($i -gt 3) { break } }; $i
do { $i-- } until ($i -le 0); $i
do { $i++ } while ($i -lt 5); $i
switch -Wildcard ('abc','xyz') { 'a*' { "A:$_" } '*z' { "Z:$_"; continue } default { 'none' } }
switch -Regex ('a1') { '(\d)' { $Matches[1] } }
switch (5) { { $_ -gt 3 } { 'big' } 5 { 'five'; break } 5 { 'no' } }
try { try { throw 'inner' } finally { 'fin1' } } catch { "got $_" }
try { [int]'abc' } catch [System.InvalidCastException] { 'cast: ' + $_.Exception.Message } catch { 'other' + $_.Exception.GetType().FullName }
try { [int]::Parse('x') } catch [FormatException] { 'format ' + $_.Exception.Message }
try { $null.Foo() } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { Get-Item /nope -ErrorAction Stop } catch [System.Management.Automation.ItemNotFoundException] { "INF: $_" ; $_.FullyQualifiedErrorId; $_.CategoryInfo.ToString() }
try { nonexist-cmd } catch [System.Management.Automation.CommandNotFoundException] { 'CNF'; $_.FullyQualifiedErrorId }
try { throw [System.ArgumentException]::new('bad','p') } catch [ArgumentException] { $_.Exception.Message; $_.FullyQualifiedErrorId }
$sb = { param($a, $b) $a * $b }; & $sb 3 4; $sb.Invoke(5,6); . { $dot = 1 }; $dot
function scope1 { $v = 'inner'; $script:sv = 's'; $global:gv = 'g'; scope2 }; function scope2 { "see $v" }; scope1; $sv; $gv; "[$v]"
$c = 0; $add = { $c++ ; $c }.GetNewClosure(); & $add; & $add; $c
function Get-Ret { 1; return 2; 3 }; Get-Ret
$r = Get-Ret; $r.Count
$e = if ($true) { 'yes' } else { 'no' }; $e
$list = foreach ($k in 1..3) { $k * $k }; "$list"
$null = 5; [void](1+1)
$splat = @{ x = 9; Names = 'n1','n2' }; f @splat; $arr = 4,'z'; f @arr
"$PSScriptRoot" -eq (Split-Path $PSCommandPath); $MyInvocation.MyCommand.Name
1..10 | Select-Object -First 2
'x','y' | ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }
Write-Output 1,2 | Measure-Object | % Count
$o = [pscustomobject]@{ A = 1; B = 'two' }; $o.A; $o.B; "$o"; $o | % A; ($o,$o).A
$o | Add-Member -NotePropertyName C -NotePropertyValue 3 ; $o.C
$t = @{ k = @{ n = 5 } }; $t.k.n; $t.k.n = 6; $t['k']['n']; $t.nope; $t.Keys
& { $args.Count } 1 2 3
&{ 'a'; 'b' } | Select -Last 1
$x = $(1;2); $x.Count; @(1).Count; @().Count; @($null).Count
"a`nb" -split "`n"
"{0}" -f $null
[string]::IsNullOrEmpty(''); 'abc'.Contains('b'); 'abc'[1]; 'a-b'.Split('-')
$ErrorActionPreference
Write-Host 'host' -NoNewline; Write-Host ' line'
exit 3
