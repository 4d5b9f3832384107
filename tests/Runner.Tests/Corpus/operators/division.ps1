7 / 2
6 / 2
(6 / 2).GetType().Name
(7 / 2).GetType().Name
-7 / 2
7 % 3
-7 % 3
7.5 % 2
1 / 3d
(1 / 3d).GetType().Name
1.0 / 0
-1.0 / 0
0.0 / 0
try { 1 / 0 } catch { $_.FullyQualifiedErrorId }
try { 1 % 0 } catch { $_.FullyQualifiedErrorId }
try { 1d / 0 } catch { $_.FullyQualifiedErrorId }
