try { Invoke-RestMethod 'http://127.0.0.1:9/none' -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
