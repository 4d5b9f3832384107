function F { try { 'try'; return 'value' } finally { 'finally' }; 'never' }
F
foreach ($i in 1..2) { try { continue } finally { "f$i" } }
foreach ($i in 1..3) { try { if ($i -eq 2) { break }; $i } finally { "fin$i" } }
try { try { throw 'a' } finally { 'cleanup' } } catch { "$_" }
function G { try { exit-not-a-command } catch { 'caught' } finally { 'g' } }
G
1..3 | ForEach-Object { try { $_ } finally { "f$_" } } | Select-Object -First 2
try { 'x' } finally { }
