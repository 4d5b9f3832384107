('{"n":12345678901234567890}' | ConvertFrom-Json).n.GetType().Name
('{"n":3000000000}' | ConvertFrom-Json).n.GetType().Name
('{"n":1e3}' | ConvertFrom-Json).n.GetType().Name
('{"d":"2024-05-06T07:08:09Z"}' | ConvertFrom-Json).d.GetType().Name
('{"d":"2024-05-06"}' | ConvertFrom-Json).d.GetType().Name
