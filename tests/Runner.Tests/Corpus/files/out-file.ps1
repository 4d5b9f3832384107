1..2 | Out-File o.txt; Get-Content o.txt
'more' | Out-File o.txt -Append; (Get-Content o.txt).Count
[pscustomobject]@{ a = 1 } | Out-File t.txt; Get-Content t.txt
try { 'x' | Out-File o.txt -NoClobber -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
'y' * 100 | Out-File w.txt -Width 20; Get-Content w.txt
'é' | Out-File e.txt -Encoding utf8; (Get-Item e.txt).Length
