try { [bool] $b2 = 'abc' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [int] $i2 = 'abc' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
