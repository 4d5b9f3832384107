'hello' -replace 'l', 'L'
'hello' -replace 'l'
'Hello' -creplace 'h', 'j'
'Hello' -ireplace 'h', 'j'
'a1b22' -replace '\d+', '<$0>'
'John Smith' -replace '(\w+) (\w+)', '$2, $1'
'2024' -replace '(?<y>\d+)', '${y}!'
'abc' -replace 'b', { $_.Value.ToUpper() }
'a1b22' -replace '\d+', { [int]$_.Value * 2 }
'one', 'two' -replace 'o', '0'
12 -replace '1', '3'
(12 -replace '1', '3').GetType().Name
'a.b' -replace '\.', '$$'
$null -replace 'a', 'b'
'abc' -replace '', '-'
