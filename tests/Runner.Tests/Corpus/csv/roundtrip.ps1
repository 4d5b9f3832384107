$o = [pscustomobject]@{ a = 1; b = 'x,y' }, [pscustomobject]@{ a = 2.5; b = 'q"r' }
$o | Export-Csv f.csv
Get-Content f.csv
$r = Import-Csv f.csv
$r.Count; $r[0].a.GetType().Name; $r[1].b
$r | Format-Table
