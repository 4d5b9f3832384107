[pscustomobject]@{ a = 1; b = 2 } | Export-Csv f.csv
[pscustomobject]@{ b = 4; a = 3 } | Export-Csv f.csv -Append
Get-Content f.csv
[pscustomobject]@{ a = 5 } | Export-Csv f.csv -Append -Force
Get-Content f.csv -Tail 1
try { [pscustomobject]@{ z = 1 } | Export-Csv f.csv -NoClobber -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
