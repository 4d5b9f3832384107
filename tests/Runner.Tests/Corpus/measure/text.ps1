'one two', 'three' | Measure-Object -Line -Word -Character
('a b' | Measure-Object -Character -IgnoreWhiteSpace).Characters
"l1`nl2" | Measure-Object -Line | ForEach-Object Lines
