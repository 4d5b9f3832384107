'a'
1 / 0
'b'
[int]'x'
'c'
$null.Foo()
'd'
NoSuchCommand
'e'
[math]::Nope()
'f'
