$h = @{ a = 1 } + @{ b = 2 }
$h.Count
$h['a'] + $h['b']
try { @{ a = 1 } + @{ a = 2 } } catch { $_.FullyQualifiedErrorId }
try { @{ a = 1 } + 3 } catch { $_.FullyQualifiedErrorId }
$h += @{ c = 3 }
($h.Keys | Sort-Object) -join ','
