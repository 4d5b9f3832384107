1..2 | ForEach-Object { $_ }
1..2 | ForEach-Object { $PSItem * 2 }
1..2 | ForEach-Object { $o = $_; 'a', 'b' | ForEach-Object { "$o$_" } }
$_ = 'kept'
1 | ForEach-Object { }
$_
'a', 'b' | Where-Object { $_ -eq 'b' }
switch (3) { 3 { "sw $_" } }
try { throw 'e' } catch { "$_" }
function F { process { "$_" } }
5 | F
