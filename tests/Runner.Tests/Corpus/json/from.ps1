$j = '{"a":1,"b":[1,2,{"c":null}],"d":"x","e":true,"f":1.5,"g":{}}' | ConvertFrom-Json
$j.a; $j.b.Count; $null -eq $j.b[2].c; $j.d; $j.e; $j.f
$j.a.GetType().Name; $j.f.GetType().Name; $j.e.GetType().Name; $j.GetType().Name
('[1,2]' | ConvertFrom-Json).Count
('[]' | ConvertFrom-Json) -eq $null
'5' | ConvertFrom-Json
'"text"' | ConvertFrom-Json
$null -eq ('null' | ConvertFrom-Json)
