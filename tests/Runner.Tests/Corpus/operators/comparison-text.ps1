'a' -eq 'A'; 'a' -ceq 'A'; 'a' -ieq 'A'
'a' -lt 'B'; 'a' -clt 'A'; 'b' -gt 'A'
'abc' -ne 'ABC'; 'abc' -cne 'ABC'
'10' -lt 9; 10 -lt '9'; '10' -lt '9'
'' -eq $null; $null -eq ''; $null -eq $null
'a' -le 'a'; 'a' -ge 'b'
'straße' -eq 'STRASSE'
