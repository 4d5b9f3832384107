function F([bool] $b, [switch] $s) { "$b $s" }
F $true
F 1 -s
F 0 -s:$false
try { F 'x' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -s:'x' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
F -b $false -s:(1 -eq 1)
