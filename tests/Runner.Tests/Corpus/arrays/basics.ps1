$a = 1, 2, 3
$a.Count; $a.Length; $a[0]; $a[-1]; $a[1..2]; $a[5] -eq $null
$a[0, 2]
$a[-1..-3]
@().Count; @(1).Count; @($null).Count; @(@(1, 2)).Count
$a.GetType().Name
$a[1] = 'x'; "$a"
$a -is [array]
try { $a[3] = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $a.Add(1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$a[0, -1] -join ','
($a[0]).GetType().Name
$e = @(); $e[0] -eq $null
(1, 2, 3)[1]
$a[$true]
$a['1']
$a[1.6]
