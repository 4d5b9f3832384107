$u = [System.UriBuilder]@{ Host = 'h'; Port = 81 }
"$($u.Host):$($u.Port)"
try { [System.UriBuilder]@{ Nope = 1 } } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$o = [pscustomobject]@{ Host = 'z' }
([System.UriBuilder]$o).Host
