'a' + 1
'a' + $null + 'b'
'1' + 1
1 + '1'
'ab' * 3
'ab' * 0
1.5 + '1.5'
'x' + 1, 2
'a' + 'b', 'c'
try { 1 + 'x' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$true + 1
$null + 1
$null + 'a'
[char]'a' + 1
[char]'a' + 'b'
