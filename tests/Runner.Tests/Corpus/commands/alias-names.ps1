'%', 'select', 'sort', 'group', 'measure', 'gci', 'gi', 'ni', 'ri', 'gc', 'cd', 'pwd', 'echo', 'where', 'foreach', 'sleep', 'ft', 'fl', 'gm', 'ipmo', 'rmo', 'cat' | ForEach-Object { "$_ $((Get-Command $_ -ErrorAction Ignore).CommandType)" }
1..3 | % { $_ } | ? { $_ -gt 1 } | select -First 1
1 | foreach { $_ + 1 }
echo text
'b', 'a' | sort | measure | % Count
