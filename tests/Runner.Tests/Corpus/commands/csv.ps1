$Scratch = "$PWD"
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$o = [pscustomobject]@{a=1;b='x "q", y';c=$null;d=1.5},[pscustomobject]@{a=2;b="l1`nl2";c='';d=0.1+0.2}
$o | ConvertTo-Csv
$o | ConvertTo-Csv -UseQuotes AsNeeded -Delimiter ';'
$o | ConvertTo-Csv -UseQuotes Never | select -First 1
$o | ConvertTo-Csv -QuoteFields b | select -First 2
$o | Export-Csv e.csv
Get-Content e.csv
$i = Import-Csv e.csv
$i.Count
$i[1].b.Length
$null -eq $i[0].c
$i[0].c -eq ''
$i[0].d.GetType().Name
"x,y`n1,2`n3" | ConvertFrom-Csv | % { "$_" }
'1,2','3,4' | ConvertFrom-Csv -Header p,q | % { "$_" }
'a;b','1;2' | ConvertFrom-Csv -Delimiter ';' | % { "$_" }
'a,,b','1,2,3' | ConvertFrom-Csv 3>&1 | % { "$_" }
[pscustomobject]@{a=5;b='n';c=1;d=2} | Export-Csv e.csv -Append
(Import-Csv e.csv).a -join ','
E { [pscustomobject]@{z=5} | Export-Csv e.csv -Append -ErrorAction Stop }
@{k=1} | ConvertTo-Csv
[pscustomobject]@{t=[datetime]'2020-01-02';l=@(1,2);h=$true} | ConvertTo-Csv
E { Import-Csv nope.csv -ErrorAction Stop }
$o | ConvertTo-Csv -IncludeTypeInformation | select -First 1
' a , "b" ','1,2' | ConvertFrom-Csv | % { "$_" }
'a,b','  1  ,  "x ""y""" z' | ConvertFrom-Csv | % { "$_" }
1 | ConvertTo-Csv
'abc' | ConvertTo-Csv
$o | ConvertTo-Csv -NoHeader | select -First 1
'a,b','','1,2' | ConvertFrom-Csv | % { "$_" }
(Import-Csv e.csv)[0].psobject.TypeNames[0]
