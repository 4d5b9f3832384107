[string]::Concat('a', 'b')
[string]::Concat(1, 'b', 2.5)
[string]::Format('{0}{1}{2}{3}{4}', 1, 2, 3, 4, 5)
[System.IO.Path]::Combine('a', 'b', 'c', 'd', 'e')
'a'.PadLeft(3, '-')
'abc'.IndexOf('C', [StringComparison]::OrdinalIgnoreCase)
'a-b_c'.Split(@('-', '_'))
'a-b_c'.Split([char[]]'-_') -join '|'
'x'.ToString([cultureinfo]::InvariantCulture)
(1234.5).ToString('N1', [cultureinfo]::InvariantCulture)
(255).ToString('x')
[math]::Round(2.55, 1)
[math]::Max([long]3, 2).GetType().Name
[convert]::ToDouble('1.5')
[bitconverter]::ToString([byte[]](1, 255))
[string]::Join('-', 'a', 'b')
[string]::Join('-', [object[]](1, 2))
try { 'a'.Substring(1, 2, 3) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { 'a'.Substring('x') } catch { $_.FullyQualifiedErrorId }
