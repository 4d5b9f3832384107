@{ a = 1; b = 2 } | Select-Object a
([pscustomobject]@{ a = 1 } | Select-Object a).psobject.TypeNames[0]
('abc' | Select-Object Length).Length
('abc' | Select-Object Length).psobject.TypeNames[0]
