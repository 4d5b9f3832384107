[math]::Round(5)
[math]::Round(5).GetType().Name
[math]::Floor(5).GetType().Name
[math]::Abs([int16]-5).GetType().Name
[math]::Max([byte]1, 2).GetType().Name
