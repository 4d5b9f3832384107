[char]65; [char]'A'; [char]0x263A; [int][char]'€'
try { [char]'ab' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [char]'' } catch { $_.FullyQualifiedErrorId }
[char[]]'abc' -join ','
[char[]](65..67) -join ''
[char]'a' -is [char]
