1 -is [int]; 1 -is 'int'; 'a' -is [string]; 1 -isnot [string]; 1 -is [object]
@() -is [array]; @{} -is [hashtable]; @{} -is [System.Collections.IDictionary]
$null -is [object]; [int] -is [type]; 1.5 -is [double]; { } -is [scriptblock]
[pscustomobject]@{} -is [pscustomobject]
'5' -as [int]; 'x' -as [int]; ('x' -as [int]) -eq $null; 3.7 -as [int]
('5' -as 'double').GetType().Name
'2020-01-02' -as [datetime] -is [datetime]
1 -as [string] -is [string]
