Set-StrictMode -Version Latest
'strict'; 'abc','d' | ForEach-Object Length
try { 1 | ForEach-Object Nope -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 1 | Where-Object Nope -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { 1 | Measure-Object Nope -Sum -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
1 | Select-Object Nope | % { "$_" }
1..3 | Sort-Object Nope
'stop early'; 1..5 | % { "in $_" | Out-Host; $_ } | Select-Object -First 2
Write-Output 1,2 | % { "[$_]" }
Write-Output (1,2) -NoEnumerate | % { "[$_]" }
Write-Host 'a' 'b' 1,2 -Separator '-'
Write-Host ''
Write-Host $null
Write-Host -NoNewline x; Write-Host y
Write-Host @{a=1}
Write-Host ([pscustomobject]@{a=1})
Write-Warning 'w' 3>&1 | % { $_.GetType().Name; $_.Message }
Write-Information 'i' -InformationAction Continue
try { Write-Error 'e' -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.ToString(); $_.Exception.GetType().FullName }
try { Write-Error 'e' -ErrorId My.Id -Category InvalidData -TargetObject 5 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.ToString() }
try { Write-Error -Exception ([System.IO.IOException]::new('io')) -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.ToString(); $_.Exception.GetType().FullName }
function f { [CmdletBinding()] param() Write-Error 'fe' -ErrorId F1 }
f -ErrorVariable ev -ErrorAction SilentlyContinue; $ev[0].FullyQualifiedErrorId; $ev[0].CategoryInfo.Activity
(1..3 | ForEach-Object -Process { $_ } -End { 'done' }) -join ' '
1..3 | ForEach-Object { if ($_ -eq 2) { return }; $_ }
$r = 1..3 | ForEach-Object { $_ } | Where-Object { $_ -ge 2 }; $r.Count
$null | ForEach-Object { "null: $($null -eq $_)" }
@() | ForEach-Object { 'never' }
, @(1,2) | ForEach-Object { $_.Count }
