Write-Output 1 2 3
Write-Output (1, 2) 3
(Write-Output 1 2).Count
Write-Output @() | ForEach-Object { 'never' }
Write-Output $null | ForEach-Object { "<$_>" }
Write-Output -InputObject 'x'
'p' | Write-Output
