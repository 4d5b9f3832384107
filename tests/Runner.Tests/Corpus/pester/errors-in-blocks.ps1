@'
Describe 'D' { BeforeAll { throw 'setup' }; It 'never' { } }
Describe 'E' { It 'throws' { throw 'in test' }; It 'error' { Write-Error 'not terminating'; 1 | Should -Be 1 } }
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None 2>$null
$r.Tests | ForEach-Object { "$($_.Name) $($_.Result) $($_.ErrorRecord.Exception.Message)" }
"$($r.Result) $($r.FailedCount)"
