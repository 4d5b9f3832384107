function Source { 1..3 | ForEach-Object { Write-Host "make $_"; $_ } }
Source | ForEach-Object { Write-Host "use $_" }
Source | Sort-Object | ForEach-Object { Write-Host "sorted $_" }
function B { begin { Write-Host 'B begin' } process { Write-Host "B $_"; $_ } end { Write-Host 'B end' } }
function C { begin { Write-Host 'C begin' } process { Write-Host "C $_" } end { Write-Host 'C end' } }
1, 2 | B | C
