Start-Sleep -Milliseconds 20; "slept"
Start-Sleep 0
try { Start-Sleep -Seconds -1 } catch { $_.FullyQualifiedErrorId }
