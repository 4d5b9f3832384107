$o = [pscustomobject]@{ v = 1 }, [pscustomobject]@{ v = 5 }
$o | Measure-Object v -Sum
($o | Measure-Object -Property v -Maximum).Maximum
($o | Measure-Object { $_.v * 2 } -Sum).Sum
try { $o | Measure-Object nope -Sum -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
('b', 'a' | Measure-Object -Maximum).Maximum
