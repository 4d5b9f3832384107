@'
Describe 'Throw' {
    It 'any' { { throw 'x' } | Should -Throw }
    It 'none fails' { { 1 } | Should -Throw }
    It 'message' { { throw 'some text' } | Should -Throw 'some*' }
    It 'message fails' { { throw 'some text' } | Should -Throw 'other' }
    It 'type' { { [int]'x' } | Should -Throw -ExceptionType ([InvalidCastException]) }
    It 'type fails' { { throw 'x' } | Should -Throw -ExceptionType ([InvalidCastException]) }
    It 'id' { { 1 / 0 } | Should -Throw -ErrorId 'RuntimeException' }
    It 'not' { { 1 } | Should -Not -Throw }
    It 'not fails' { { throw 'oops' } | Should -Not -Throw }
    It 'passthru' { ({ throw 'p' } | Should -Throw -PassThru).Exception.Message | Should -Be 'p' }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $(($_.ErrorRecord.Exception.Message -split "`n")[0] -replace ' from .*')" }
