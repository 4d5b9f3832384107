(Measure-Command { 1..3 }).GetType().Name
(Measure-Command { Start-Sleep -Milliseconds 30 }).TotalMilliseconds -ge 30
$x = 1; $null = Measure-Command { $x = 2 }; $x
$o = Measure-Command { 'swallowed' }; $o -is [timespan]
