@'
Describe 'D' -Tag slow { It 'a' { }; It 'b' -Tag quick { } ; It 'c' -Skip { throw 'no' } }
Describe 'E' { It 'd' { Set-ItResult -Skipped -Because 'not here' }; It 'e' { Set-ItResult -Inconclusive } ; It 'f' -Skip:$false { } }
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result)" }
"$($r.PassedCount) $($r.SkippedCount) $($r.InconclusiveCount)"
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None -TagFilter quick
"$($r.PassedCount) $($r.NotRunCount)"
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None -ExcludeTagFilter slow
"$($r.PassedCount) $($r.SkippedCount)"
