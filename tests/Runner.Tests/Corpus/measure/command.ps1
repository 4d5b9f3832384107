(Measure-Command { 1..3 }).GetType().Name
$x = 1; $null = Measure-Command { $x = 2 }; $x
$o = Measure-Command { 'swallowed' }; $o -is [timespan]
