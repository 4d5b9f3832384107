'x' > f.txt
Get-Content f.txt -Wait
