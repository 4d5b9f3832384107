$Error.Clear()
$Error.Count
Write-Error 'one' -ErrorAction SilentlyContinue
Write-Error 'two' -ErrorAction SilentlyContinue
$Error.Count; $Error[0].Exception.Message; $Error[1].Exception.Message
try { 1 / 0 } catch { }
$Error[0].FullyQualifiedErrorId
$Error.GetType().Name
$Error.RemoveAt(0); $Error.Count
try { throw 'a' } catch { try { throw 'b' } catch { } }
$Error[0].ToString(); $Error[1].ToString()
