@'
Describe 'D' {
    BeforeAll { 'x' | Set-Content "$TestDrive/f.txt" }
    It 'exists' { "$TestDrive/f.txt" | Should -Exist }
    It 'not exists' { "$TestDrive/g.txt" | Should -Not -Exist }
    It 'content' { "$TestDrive/f.txt" | Should -FileContentMatch 'x' }
    Context 'C' { It 'writes' { 'y' | Set-Content "$TestDrive/inner.txt" } }
    Context 'after' { It 'is gone' { Test-Path "$TestDrive/inner.txt" | Should -BeFalse } }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
