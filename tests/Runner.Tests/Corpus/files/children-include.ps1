$null = New-Item -ItemType Directory d/e; 'x' > d/a.txt; 'x' > d/b.log; 'x' > d/e/c.txt
Get-ChildItem d -Recurse -Include *.txt | ForEach-Object Name
