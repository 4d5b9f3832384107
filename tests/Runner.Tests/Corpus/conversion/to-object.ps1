[version]'1.2.3'
([version]'1.2.3').Minor
[guid]'11111111-2222-3333-4444-555555555555' | ForEach-Object { "$_" }
([uri]'http://a.b/c?d').Host
([regex]'a+').Match('baa').Value
([pscustomobject]@{ a = 1 }).a
([type]'int').FullName
([scriptblock]::Create('1 + 2')).Invoke()
([hashtable]@{ a = 1 }).Count
([ordered]@{ b = 1; a = 2 }).Keys -join ','
[System.Text.StringBuilder]'abc' | ForEach-Object { $_.Length }
([System.Collections.Queue](1, 2, 3)).Count
([switch]$true).IsPresent
[wildcardpattern]'a*' | ForEach-Object { $_.IsMatch('abc') }
[System.Net.IPAddress]'127.0.0.1' | ForEach-Object { "$_" }
try { [version]'x' } catch { $_.FullyQualifiedErrorId }
try { [guid]'x' } catch { $_.FullyQualifiedErrorId }
