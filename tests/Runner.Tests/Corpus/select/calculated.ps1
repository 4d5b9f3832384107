$o = [pscustomobject]@{ a = 2 }
$o | Select-Object a, @{ Name = 'sq'; Expression = { $_.a * $_.a } }, @{ n = 'copy'; e = 'a' }, { $_.a + 1 }
