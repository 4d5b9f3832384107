$o = [pscustomobject]@{ a = 1; b = 'x'; c = 3 }
$o | Select-Object a, c
($o | Select-Object -ExcludeProperty b).psobject.Properties.Name -join ','
($o | Select-Object * -ExcludeProperty a).psobject.Properties.Name -join ','
($o | Select-Object [ab]).psobject.Properties.Name -join ','
($o | Select-Object a, nope).psobject.Properties.Name -join ','
$o | Select-Object -ExpandProperty b
