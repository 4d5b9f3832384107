try { 1 -is 'No.Such.Type' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { 1 -as 'No.Such.Type' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
