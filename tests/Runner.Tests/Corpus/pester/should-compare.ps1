@'
Describe 'Compare' {
    It 'gt' { 2 | Should -BeGreaterThan 1 }
    It 'gt fails' { 1 | Should -BeGreaterThan 1 }
    It 'ge' { 1 | Should -BeGreaterOrEqual 1 }
    It 'lt fails' { 2 | Should -BeLessThan 1 }
    It 'le' { 1 | Should -BeLessOrEqual 1 }
    It 'le fails' { 2 | Should -BeLessOrEqual 1 -Because 'b' }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
