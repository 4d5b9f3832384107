@'
Describe 'D' {
    It 'passes' { 1 | Should -Be 1 }
    It 'fails' { 1 | Should -Be 2 }
    Context 'C' { It 'nested' { 'a' | Should -BeExactly 'a' } }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
"$($r.Result) $($r.PassedCount) $($r.FailedCount) $($r.SkippedCount) $($r.TotalCount)"
$r.Failed[0].ExpandedPath
$r.Failed[0].ErrorRecord[0].Exception.Message
$r.Tests | ForEach-Object { "$($_.ExpandedName) $($_.Result)" }
