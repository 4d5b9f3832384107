1, 2, 1, 3 | Select-Object -Unique
'a', 'A', 'b' | Select-Object -Unique
'a', 'A' | Select-Object -Unique -CaseInsensitive
[pscustomobject]@{ a = 1 }, [pscustomobject]@{ a = 1 }, [pscustomobject]@{ a = 2 } | Select-Object a -Unique
