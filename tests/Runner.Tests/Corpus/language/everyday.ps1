using namespace System.Collections.Generic
[CmdletBinding()]
param([string]$Mode = 'm')
$l = [List[string]]::new(); $l.Add('q'); $l[0]
$d = [Dictionary[string, List[int]]]::new(); $d['a'] = [List[int]]@(1,2); $d.a.Count; $d['zz']
try { $d.zz } catch { 'c' }
$ordered = [ordered]@{ z = 1; a = 2 }; $ordered.Insert(0,'first',0); $ordered.Keys -join ','; foreach ($e in $ordered.GetEnumerator()) { "$($e.Key)=$($e.Value)" }
$arr = [int[]]::new(3); $arr[1] = 5; "$arr"; $m = New-Object 'int[,]' 2,3; $m[1,2] = 7; $m[1,2]; $m.Length
$j = @((1,2),(3,4)); $j[1][0]; $j.Count
[string[]]$names = 'a','b'; $names += 'c'; $names.GetType().Name; $names.Count
$s = 'hello world'; $s[0..4] -join ''; $s.Split(' ')[1]; $s -creplace 'WORLD','x'; $s -replace '(\w+) (\w+)','$2 $1'; $s -split '\s', 2; ($s -match '(?<first>\w+)'); $Matches.first
'a1','b2' -match '\d'; 'x' -notlike 'y*'; 'abc' -replace 'b'; 'a.b' -split '.', 0, 'simplematch'
function Get-Info { <# .SYNOPSIS hi #> [OutputType([int])] param() 1 }; (Get-Command Get-Info).OutputType.Name; (Get-Command Get-Info).CommandType
$v = [version]'1.2.3'; $v.Major; $v -gt [version]'1.2'; [uri]'http://x/y' | ForEach-Object Host
1..3 | ForEach-Object { [pscustomobject]@{ I = $_; Sq = $_ * $_ } } | Where-Object Sq -gt 1 | Select-Object -ExpandProperty Sq
$script:count = 0; function Inc { $script:count++ }; Inc; Inc; $count
$h = @{}; $h['list'] += 1; $h['list'] += 2; $h.list; $h.n++; $h.n
$null = $h.Remove('n'); $h.ContainsKey('n'); ($h.GetEnumerator() | Measure-Object).Count
[int]$typed = '5'; $typed + 1; [datetime]$dt = '2020-02-03'; $dt.Year; $dt.ToString('yyyy-MM-dd')
& { param($a, [switch]$b) "$a $b" } -b 5; & { "$args" } -x 1 'two words'
$p = @{ Path = '/tmp'; ErrorAction = 'SilentlyContinue' }; (Get-Item @p).FullName
if (-not (Test-Path /nonexistent)) { 'absent' }; [bool](Get-Item /nonexistent -ErrorAction Ignore)
[math]::Round(3.14159, 2); [math]::Pow(2, 10); [int][math]::Floor(7/2); [Math]::Truncate(-2.7); 7 -shr 1
[System.Text.Encoding]::UTF8.GetBytes('é').Length; [convert]::ToString(10, 2); [convert]::ToInt32('ff', 16)
$sb = [System.Text.StringBuilder]::new(); [void]$sb.Append('a').AppendLine('b'); $sb.ToString().Trim()
(Get-Date).GetType().Name; (New-TimeSpan -Minutes 90).TotalHours
$t = 1, 'a', $null, 2.5; $t | ForEach-Object { if ($null -eq $_) { 'null' } else { $_.GetType().Name } }
$a, $b = 'x y' -split ' '; "$b$a"; $i, $j2 = 1, 2; $i, $j2 = $j2, $i; "$i$j2"
[Collections.Generic.HashSet[int]]$set = 1, 2, 2; $set.Count; [Tuple]::Create(1, 'a').Item2
$text = @"
line1
line2
"@; ($text -split "`r?`n").Count; $text.Length
'done'; return 'ret'
