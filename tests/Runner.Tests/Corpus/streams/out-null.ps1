'x' | Out-Null
$null = 'y'
[void]'z'
'q' > $null
1..3 | Out-Null
(1..3 | Out-Null) -eq $null
function F { 'noise' | Out-Null; 'kept' }
F
