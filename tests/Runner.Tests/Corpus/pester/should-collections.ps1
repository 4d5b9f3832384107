@'
Describe 'Collections' {
    It 'in' { 1 | Should -BeIn 1, 2 }
    It 'in fails' { 3 | Should -BeIn 1, 2 }
    It 'contain' { 1, 2 | Should -Contain 2 }
    It 'contain fails' { 1, 2 | Should -Contain 3 }
    It 'count' { 1, 2 | Should -HaveCount 2 }
    It 'count fails' { 1, 2 | Should -HaveCount 3 }
    It 'empty' { @() | Should -BeNullOrEmpty }
    It 'empty fails' { 1 | Should -BeNullOrEmpty }
    It 'not empty' { 'x' | Should -Not -BeNullOrEmpty }
    It 'not contain fails' { 1, 2 | Should -Not -Contain 1 }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
