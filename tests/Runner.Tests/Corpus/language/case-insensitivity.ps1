$ABC = 5; $abc
IF ($True) { 'IF' } ELSE { 'no' }
ForEach ($I in 1..2) { $i }
FUNCTION fOO { 'foo' }
FOO
write-output 'x'
[INT]'5'
'A' -EQ 'a'
[Math]::max(1, 2)
'abc'.LENGTH
Switch (1) { 1 { 'one' } Default { 'd' } }
$TRUE -AND $false
