'abc' | Set-Content f.txt -NoNewline
(Get-FileHash f.txt).Hash
(Get-FileHash f.txt -Algorithm MD5).Hash
(Get-FileHash f.txt -Algorithm SHA1).Algorithm
(Get-FileHash f.txt).Path -eq "$PWD/f.txt"
try { Get-FileHash nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
