$w = [System.Diagnostics.Stopwatch]::StartNew()
Start-Sleep -Milliseconds 20
$w.ElapsedMilliseconds -ge 20
Start-Sleep 0
try { Start-Sleep -Seconds -1 } catch { $_.FullyQualifiedErrorId }
