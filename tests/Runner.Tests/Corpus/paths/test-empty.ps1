Test-Path ''
Test-Path $null
try { Test-Path '' -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
