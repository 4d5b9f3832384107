function F { 'a'; Write-Warning 'b'; 'c'; Write-Host 'd'; 'e' }
F
$x = F
'captured'
$x
F | ForEach-Object { "[$_]" }
[pscustomobject]@{ p = 1 }
Write-Host 'between'
[pscustomobject]@{ p = 2 }
