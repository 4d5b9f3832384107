'a,b' | Set-Content f.csv
'1,2' | Add-Content f.csv
Get-Content f.csv | ConvertFrom-Csv | ForEach-Object { $_.b }
Import-Csv f.csv | Select-Object -ExpandProperty a
Get-ChildItem *.csv | Get-Content | Select-Object -Last 1
Get-ChildItem *.csv | ForEach-Object { $_.Length }
'f.csv' | Get-Item | ForEach-Object Name
'f.csv' | Test-Path
Get-Item f.csv | Remove-Item
Test-Path f.csv
