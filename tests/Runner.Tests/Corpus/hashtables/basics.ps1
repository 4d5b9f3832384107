$h = @{ a = 1; 'b c' = 2; 3 = 'three'; $true = 'yes' }
$h.a; $h['a']; $h.'b c'; $h[3]; $h[$true]; $h.Count
$h.new = 5; $h['x'] = 6; $h.new + $h.x
$h.ContainsKey('a'); $h.Contains('zz'); $h.ContainsValue(2)
$h.nope -eq $null
$h.Remove('a'); $h.Count
$h.A = 9; $h.a
($h.Keys | ForEach-Object { "$_" } | Sort-Object) -join ','
@{}.Count
$n = @{ o = @{ i = 'deep' } }; $n.o.i; $n['o']['i']
$n.o.j = 2; $n.o.Count
@{ a = 1, 2, 3 }.a.Count
$k = 'dyn'; @{ $k = 1 }.dyn; @{ "$k-x" = 2 }.'dyn-x'
try { @{ a = 1 }.Add('a', 2) } catch { $_.FullyQualifiedErrorId }
$h.Clear(); $h.Count
