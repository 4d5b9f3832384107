'a,b,c' -split ','
'a b  c' -split ' ' | ForEach-Object { "<$_>" }
-split ' a  b c '
'a1b2c' -split '\d'
'a1b2c' -split '(\d)'
'a,b,c,d' -split ',', 2
'a,b,c,d' -split ',', -2
'aXbxc' -split 'x'
'aXbxc' -csplit 'x'
'a.b.c' -split '.', 0, 'simplematch'
'a,b', 'c,d' -split ','
('' -split ',').Count
'abc' -split '' | ForEach-Object { "<$_>" }
"l1`nl2" -split "`r?`n"
('a,b,c' -split ',')[-1]
