'{0:N2}' -f 1234.5
"$(1234.5)"
(1234.5).ToString()
[double]'1234.5'
1e3
1234567.891.ToString('N0')
[string]1.5
1.5 -as [string]
'1,5' -as [double]
[decimal]'1.5' * 2
