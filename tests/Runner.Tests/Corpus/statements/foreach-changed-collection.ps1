$g = [System.Collections.Generic.List[int]](1, 2)
try { foreach ($z in $g) { $g.Add(3) } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
