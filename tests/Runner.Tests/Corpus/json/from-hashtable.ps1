$h = '{"b":1,"a":{"x":2}}' | ConvertFrom-Json -AsHashtable
$h.GetType().Name; $h.Keys -join ','; $h.a.x; $h['a'].GetType().Name
(ConvertFrom-Json '[[1,2]]' -NoEnumerate).Count
try { '{bad' | ConvertFrom-Json } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
try { '{"a":1,"A":2}' | ConvertFrom-Json } catch { $_.FullyQualifiedErrorId }
