function P { process { if ($_ -eq 2) { throw 'stop' }; $_ } end { 'end not reached' } }
try { 1..3 | P } catch { "caught $_" }
function E { process { $_ } end { throw 'in end' } }
try { 1..2 | E } catch { "$_" }
1..3 | ForEach-Object { if ($_ -eq 2) { Write-Error 'e' -ErrorAction SilentlyContinue }; $_ }
try { 1..3 | ForEach-Object { if ($_ -eq 2) { throw 'x' }; $_ } } catch { 'done' }
