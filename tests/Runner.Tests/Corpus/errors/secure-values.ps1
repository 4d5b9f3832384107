$s = [System.Security.SecureString]::new()
's3cret'.ToCharArray() | ForEach-Object { $s.AppendChar($_) }
"$s"
$c = [pscredential]::new('user', $s)
"$c"
$c.UserName
$c.GetNetworkCredential().Password.Length
function F([int] $Number, [securestring] $Key) { $Key.Length }
F 1 $s
try { F x $s } catch { $_.Exception.Message }
try { F 1 'plain' } catch { $_.Exception.Message }
$c
