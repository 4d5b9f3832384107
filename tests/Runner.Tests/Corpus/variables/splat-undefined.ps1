Write-Output @nothing
Write-Output 'after'
