sh -c 'echo out; echo err >&2' > o.txt 2> e.txt
Get-Content o.txt
Get-Content e.txt
sh -c 'echo more' >> o.txt
(Get-Content o.txt).Count
