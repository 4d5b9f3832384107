'a,b', '1,2' | ConvertFrom-Csv
"n;v`n1;2" | ConvertFrom-Csv -Delimiter ';' | ForEach-Object { $_.v }
'1,2' | ConvertFrom-Csv -Header x, y | ForEach-Object { $_.y }
'a,b', '"q ""x""",' | ConvertFrom-Csv | ForEach-Object { "<$($_.a)> <$($_.b)>" }
'a,b', '1', '1,2,3' | ConvertFrom-Csv | ForEach-Object { "$_" }
"a,b`n""multi`nline"",2" | ConvertFrom-Csv | ForEach-Object { $_.a.Length }
(@() | ConvertFrom-Csv) -eq $null
