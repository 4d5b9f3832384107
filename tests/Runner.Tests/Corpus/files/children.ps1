$null = New-Item -ItemType Directory d/e; 'x' > d/a.txt; 'x' > d/b.log; 'x' > d/e/c.txt; 'x' > d/.hid
Get-ChildItem d -Name
Get-ChildItem d -Recurse -Name | Sort-Object
Get-ChildItem d -File | ForEach-Object Name
Get-ChildItem d -Directory | ForEach-Object Name
Get-ChildItem d -Filter *.txt | ForEach-Object Name
Get-ChildItem d -Exclude *.log | ForEach-Object Name
Get-ChildItem d -Force | ForEach-Object Name
Get-ChildItem d/*.txt | ForEach-Object Name
Get-ChildItem d -Recurse -Depth 0 | ForEach-Object Name
(Get-ChildItem d).Count
try { Get-ChildItem nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Get-ChildItem d -Hidden | ForEach-Object Name
