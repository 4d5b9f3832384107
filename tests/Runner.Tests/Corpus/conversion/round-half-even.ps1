[int]0.5; [int]1.5; [int]2.5; [int]-0.5; [int]-1.5
[math]::Round(2.5); [math]::Round(3.5); [math]::Round(2.345, 2)
[math]::Round(2.5, 'AwayFromZero')
[math]::Truncate(2.7); [math]::Floor(-2.1); [math]::Ceiling(2.1)
[long]2.5; [byte]2.5; [int16]'2.5'
[int][decimal]2.5
[math]::Floor(7 / 2).GetType().Name
