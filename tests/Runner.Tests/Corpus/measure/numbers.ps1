1..4 | Measure-Object
$m = 1..4 | Measure-Object -Sum -Average -Maximum -Minimum
"$($m.Count) $($m.Sum) $($m.Average) $($m.Maximum) $($m.Minimum)"
(1..4 | Measure-Object -StandardDeviation).StandardDeviation
$a = 2, 4 | Measure-Object -AllStats; "$($a.Sum) $($a.StandardDeviation)"
(@() | Measure-Object).Count
(@() | Measure-Object -Sum).Sum -eq $null
