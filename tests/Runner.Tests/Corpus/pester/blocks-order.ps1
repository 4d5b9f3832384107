@'
BeforeAll { $script:log = [System.Collections.ArrayList]@('ba-file') }
Describe 'D' {
    BeforeAll { $null = $log.Add('ba') }
    BeforeEach { $null = $log.Add('be') }
    AfterEach { $null = $log.Add('ae') }
    AfterAll { $null = $log.Add('aa'); Write-Host ($log -join ' ') }
    It 'one' { $null = $log.Add('one') }
    Context 'C' { BeforeEach { $null = $log.Add('be2') }; It 'two' { $null = $log.Add('two') } }
}
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.PassedCount
