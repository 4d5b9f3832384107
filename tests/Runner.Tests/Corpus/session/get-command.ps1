(Get-Command Get-Date).Name; (Get-Command Get-Date).CommandType
function My-Func { }
(Get-Command My-Func).CommandType
Get-Command NoSuch -ErrorAction SilentlyContinue
try { Get-Command NoSuch -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
(Get-Command sh).CommandType
(Get-Command -Name My-*).Name
(Get-Command Get-Date).Parameters.ContainsKey('Format')
