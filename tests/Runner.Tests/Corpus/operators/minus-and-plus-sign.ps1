-5; - 5; -'5'; +'5'; -$true; - -5
(-'5').GetType().Name
-(1 + 2)
+1.5
-2.5
$x = 3; -$x; - $x
-1..1 -join ','
try { -'a' } catch { $_.FullyQualifiedErrorId }
-$null
