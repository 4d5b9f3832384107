function Trace { param([Parameter(ValueFromPipeline)] $x, $n) begin { Write-Host "$n begin" } process { Write-Host "$n $x"; $x } end { Write-Host "$n end" } }
1..3 | Trace -n a | Trace -n b | Out-Null
1..5 | Trace -n u | Select-Object -First 2
function Two { 'first'; Write-Error 'between'; 'second' }
Two 2>&1 | ForEach-Object { "$($_.GetType().Name) $_" }
Two 2>$null | ForEach-Object { "only $_" }
& { 'o'; Write-Warning 'w'; Write-Verbose 'v' -Verbose; Write-Host 'h'; Write-Information 'i' -InformationAction Continue } *>&1 | ForEach-Object { $_.GetType().Name }
$all = 1, 2, @(3, 4), 'x' | ForEach-Object { $_ }; $all.Count
$null | ForEach-Object { 'once' }; @() | ForEach-Object { 'never' }; & {} | ForEach-Object { 'nothing' }
, @(1, 2) | ForEach-Object { $_.Count }; Write-Output -NoEnumerate @(1, 2) | ForEach-Object { $_.Count }
@{ a = 1; b = 2 } | ForEach-Object { $_.Count }; 'abc' | ForEach-Object Length; 'abc' | ForEach-Object ToUpper; 'abc' | ForEach-Object Substring 1
1..3 | ForEach-Object -Begin { $s = 0 } -Process { $s += $_ } -End { $s }
1..6 | Where-Object { $_ % 2 } | Sort-Object -Descending; 1..3 | Where-Object -FilterScript { $_ -gt 2 }; 'a', 'bb' | Where-Object Length -gt 1
Write-Output 1 2 3 -OutVariable ov | Out-Null; "$ov"; Write-Output 4 -OutVariable +ov | Out-Null; "$ov"
function Get-Pv { param([Parameter(ValueFromPipeline)]$v) process { "$v-$p" } }; Write-Output 5 6 -PipelineVariable p | Get-Pv
$sb = { process { "<$_>" } }; 1, 2 | & $sb; filter Half { $_ / 2 }; 4, 6 | Half
function Early { process { if ($_ -eq 2) { return }; $_ } }; 1..3 | Early
function Input1 { $input | ForEach-Object { "in$_" } }; 1, 2 | Input1; function Input2 { end { @($input).Count } }; 1, 2, 3 | Input2
(1..3 | ForEach-Object { if ($_ -eq 2) { continue }; $_ }); 'not reached'
