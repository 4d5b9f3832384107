try { no-such-program x } catch { $_.FullyQualifiedErrorId }
try { ./no-such-file } catch { $_.FullyQualifiedErrorId }
'text' > plain.txt
& /bin/sh -c 'echo by path'
$p = '/bin/sh'; & $p -c 'echo by variable'
