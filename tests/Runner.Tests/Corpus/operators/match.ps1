'hello world' -match 'w(or)ld'
$Matches[0]; $Matches[1]; $Matches.Count
'2024-05-06' -match '(?<y>\d+)-(?<m>\d+)'
$Matches.y; $Matches['m']
'abc' -match 'x'
$Matches.y
'ABC' -match 'abc'; 'ABC' -cmatch 'abc'; 'ABC' -imatch 'abc'
'abc' -notmatch 'b'
$null -match ''
123 -match '2'
'ab', 'cb', 'dd' -match 'b'
$Matches.y
'a.b' -match [regex]::Escape('.')
try { 'a' -match '(' } catch { $_.FullyQualifiedErrorId }
