@'
Describe 'Text' {
    It 'like' { 'abc' | Should -BeLike 'A*' }
    It 'like exactly fails' { 'abc' | Should -BeLikeExactly 'A*' }
    It 'match' { 'abc' | Should -Match 'B' }
    It 'match exactly fails' { 'abc' | Should -MatchExactly 'B' }
    It 'match fails' { 'abc' | Should -Match 'x' -Because 'why' }
    It 'not match' { 'abc' | Should -Not -Match 'x' }
    It 'like fails' { 'abc' | Should -BeLike 'x*' }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
