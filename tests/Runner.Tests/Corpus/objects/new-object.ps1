(New-Object System.Text.StringBuilder 'abc').Length
(New-Object System.Version 1, 2).ToString()
(New-Object -TypeName 'System.Collections.Generic.List[int]').Count
(New-Object psobject -Property @{ a = 1 }).a
(New-Object System.UriBuilder -Property @{ Host = 'h' }).Host
try { New-Object No.Such.Type } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { New-Object System.Version 'x' } catch { $_.FullyQualifiedErrorId }
