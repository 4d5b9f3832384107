@'
BeforeDiscovery { $items = 1..2 }
Describe 'D' { It 'x<_>' -ForEach $items { $_ | Should -BeGreaterThan 0 } }
'@ | Set-Content a.Tests.ps1
$r = Invoke-Pester -Path ./a.Tests.ps1 -PassThru -Output None
$r.Tests.ExpandedName -join ','
$r.Containers.Count
$r.Duration.GetType().Name
