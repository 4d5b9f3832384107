Set-StrictMode -Version Latest
try { $undefined } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$o = [pscustomobject]@{ a = 1 }
try { $o.b } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$h = @{}
try { $h.b } catch { $_.FullyQualifiedErrorId }
try { (1, 2)[5] } catch { $_.FullyQualifiedErrorId }
try { $null.x } catch { $_.FullyQualifiedErrorId }
function F($a) { $a }
try { "$undefined2" } catch { $_.FullyQualifiedErrorId }
Set-StrictMode -Off
"<$undefined>"
$o.b
