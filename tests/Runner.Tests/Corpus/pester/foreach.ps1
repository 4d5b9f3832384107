@'
Describe 'D <_>' -ForEach 1, 2 {
    It 'i <n> <t.x>' -ForEach @{ n = 'a'; t = @{ x = 5 } }, @{ n = 'b'; t = @{ x = 6 } } { $n | Should -BeIn 'a', 'b'; $_.n | Should -Be $n }
}
Describe 'cases' { It 'adds <a> and <b>' -TestCases @{ a = 1; b = 2; sum = 3 } { $a + $b | Should -Be $sum } }
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.ExpandedPath) $($_.Result)" }
