try { [System.Collections.Generic.List[nope]] } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
