function Source { try { foreach ($i in 1..100) { Write-Host "make $i"; $i } } finally { Write-Host 'source finally' }; 'x' }
Source | Select-Object -First 2
'after'
1..10 | ForEach-Object { Write-Host "n$_"; $_ } | Where-Object { $_ -gt 1 } | Select-Object -First 1
function P { begin { 'pb' } process { Write-Host "p$_"; $_ } end { Write-Host 'p end' } }
1..5 | P | Select-Object -First 2
$x = Source | Select-Object -First 1; $x
