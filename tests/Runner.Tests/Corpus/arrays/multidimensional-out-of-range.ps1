$m = [int[,]]::new(2, 3)
try { $m[2, 0] } catch { $_.FullyQualifiedErrorId }
try { $m[2, 0] = 1 } catch { $_.FullyQualifiedErrorId }
