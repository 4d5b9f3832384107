function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$j = '{"a":1,"b":[1,2.5,"x"],"c":{"d":null,"e":true},"f":"2020-01-02T03:04:05Z","g":12345678901,"h":1e3,"i":123456789012345678901234567890}' | ConvertFrom-Json
$j.a.GetType().Name
$j.b.Count
$j.b[1].GetType().Name
$null -eq $j.c.d
$j.f.GetType().Name
$j.f.Kind
$j.g.GetType().Name
$j.h.GetType().Name
$j.i.GetType().Name
"$($j.c)"
$h = '{"a":{"b":1},"A":2}' | ConvertFrom-Json -AsHashtable
$h.GetType().Name
$h['a'].b
$h['A']
('[1,2]' | ConvertFrom-Json).Count
('[1,2]' | ConvertFrom-Json | measure).Count
'[{"a":1},{"a":2}]' | ConvertFrom-Json | % a
E { '{"a":1,"A":2}' | ConvertFrom-Json -ErrorAction Stop }
'"x"' | ConvertFrom-Json
'null' | ConvertFrom-Json
'{"a":1}','{"a":2}' | ConvertFrom-Json | % a
'{','"a":3}' | ConvertFrom-Json | % a
'// c
{"a":/*x*/1,}' | ConvertFrom-Json | % a
'{"d":"2020-01-02"}' | ConvertFrom-Json | % { $_.d.GetType().Name }
'{"d":"2020-01-02T03:04:05"}' | ConvertFrom-Json | % { $_.d.Kind }
'[]' | ConvertFrom-Json | measure | % Count
'1' | ConvertFrom-Json | % { $_.GetType().Name }
