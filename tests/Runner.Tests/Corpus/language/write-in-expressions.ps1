$x = $(Write-Host 'side'; 5)
$x
$y = & { Write-Warning 'w'; 'v' }
$y
@(Write-Output 1; Write-Host 'h'; 2).Count
"$(Write-Host 'in string')end"
if (Write-Host 'cond') { 'no' } else { 'null is false' }
