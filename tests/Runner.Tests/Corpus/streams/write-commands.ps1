Write-Output 'out'
Write-Host 'host'
Write-Host 'a' 'b' 3 -Separator '-'
Write-Host 'no newline' -NoNewline; Write-Host '|'
Write-Warning 'warn'
Write-Verbose 'not shown'
Write-Verbose 'shown' -Verbose
Write-Debug 'not shown'
Write-Debug 'shown' -Debug
Write-Information 'not shown'
Write-Information 'shown' -InformationAction Continue
Write-Error 'err'
Write-Progress 'activity' -Status 's' -PercentComplete 5
Write-Host (1, 2)
Write-Host @{ a = 1 }.a $null 'x'
Write-Host
Write-Host ''
