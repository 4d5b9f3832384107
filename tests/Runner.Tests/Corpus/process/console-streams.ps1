[Console]::Out.WriteLine('console out')
[Console]::Error.WriteLine('console err')
Write-Output 'o'
Write-Host 'h'
Write-Warning 'w'
Write-Error 'e'
