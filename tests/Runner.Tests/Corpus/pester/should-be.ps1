@'
Describe 'Be' {
    It '1' { 1 | Should -Be 1.0 }
    It '2' { 'A' | Should -Be 'a' }
    It '3' { 'A' | Should -BeExactly 'a' }
    It '4' { 1, 2 | Should -Be 1, 2 }
    It '5' { 1, 2 | Should -Be 1, 3 }
    It '6' { $null | Should -Be $null }
    It '7' { 1 | Should -Not -Be 1 }
    It '8' { 'abc' | Should -Be 'abd' -Because 'reasons' }
    It '9' { $true | Should -Be 'true' }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
