$h = @{ Key = 1 }
$h.KEY; $h['kEy']
try { @{ a = 1; A = 2 } } catch { $_.FullyQualifiedErrorId }
$c = [hashtable]::new(); $c.a = 1; $c.A = 2; $c.Count
$s = [System.Collections.Generic.Dictionary[string, int]]::new([StringComparer]::OrdinalIgnoreCase)
$s['a'] = 1; $s['A'] = 2; $s.Count
@{ 1 = 'int' }['1'] -eq $null
@{ '1' = 'text' }[1] -eq $null
@{ 1l = 'long' }[1] -eq $null
