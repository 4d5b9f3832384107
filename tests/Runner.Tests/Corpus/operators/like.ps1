'PowerShell' -like 'power*'; 'PowerShell' -clike 'power*'; 'a.txt' -like '?.txt'
'abc' -like 'a[a-c]c'; 'adc' -like 'a[a-c]c'; 'a]c' -like 'a]c'
'a*b' -like 'a`*b'; 'axb' -like 'a`*b'
'' -like '*'; $null -like ''; $null -like '*'; 12 -like '1*'
'abc' -notlike '*b*'
'a[b' -like 'a`[b'
'line1
line2' -like 'line1*'
