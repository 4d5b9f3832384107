'abc'.Length.ToString().PadLeft(3, '0')
(Get-Date '2024-05-06').AddDays(1).ToString('dd')
$m = 'ToUpper'; 'abc'.$m()
$p = 'Length'; 'abc'.$p
'abc'.('Len' + 'gth')
[math]::('Sq' + 'rt')(16)
'abc'."ToUpper"()
$o = [pscustomobject]@{ f = { 'called' } }
$o.f.Invoke()
& $o.f
(1..3).ForEach({ $_ + 1 }) -join ','
'a'.psobject.TypeNames[0]
(5).psobject.BaseObject
@(1, 2).psobject.TypeNames[0]
