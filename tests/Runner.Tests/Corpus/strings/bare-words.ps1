Write-Output bare
Write-Output a.b/c:d
Write-Output a"b"c
Write-Output a'b c'd
Write-Output $null
Write-Output a$(1 + 1)b
Write-Output "a"b
Write-Output a,b
Write-Output -- -x
Write-Output a`,b
Write-Output 1kb
Write-Output 0x10
Write-Output 1e2
Write-Output 01
Write-Output 1.50
Write-Output a=b
Write-Output a@b
Write-Output 10%
Write-Output c#d
Write-Output e #comment
