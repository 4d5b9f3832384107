@'
Describe 'Truth' {
    It 'true' { $true | Should -BeTrue }
    It 'true fails' { 0 | Should -BeTrue }
    It 'false' { $null | Should -BeFalse }
    It 'false fails' { 1 | Should -BeFalse }
    It 'type' { 1 | Should -BeOfType [int] }
    It 'type fails' { 1 | Should -BeOfType [string] }
    It 'type by text' { 1 | Should -BeOfType int }
    It 'not type fails' { 1 | Should -Not -BeOfType int }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
