"{`n  ""a"": 1`n}" | ConvertFrom-Json | ForEach-Object a
'{"a":', '2}' | ConvertFrom-Json | ForEach-Object a
'{"a":1}', '{"a":2}' | ForEach-Object { ($_ | ConvertFrom-Json).a }
'// comment
{"a": 1,}' | ConvertFrom-Json | ForEach-Object a
