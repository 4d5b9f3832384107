function F($a, $b) { "a=$a b=$b" }
$h = @{ a = 1; b = 2 }
try { F @h -a 5 } catch { $_.FullyQualifiedErrorId }
try { F -a 5 @h } catch { $_.FullyQualifiedErrorId }
try { F -a 5 -a 6 } catch { $_.FullyQualifiedErrorId }
