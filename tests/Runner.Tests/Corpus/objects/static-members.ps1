[math]::PI.ToString('F4')
[int]::MaxValue
[string]::Empty.Length
[datetime]::Parse('2024-01-02').Year
[System.IO.Path]::GetExtension('a.txt')
[guid]::Empty
[Environment]::NewLine.Length
[System.Text.Encoding]::UTF8.GetBytes('é').Count
[convert]::ToBase64String([byte[]](1, 2, 3))
$t = [math]; $t::Max(1, 2)
'math' -as [type] | ForEach-Object { $_::Min(1, 2) }
[timespan]::FromMinutes(90).ToString()
[char]::IsDigit('5')
[System.Linq.Enumerable]::Range(1, 3) -join ','
[regex]::Matches('a1b2', '\d').Value -join ','
[regex]::Replace('abc', 'b', { param($m) $m.Value.ToUpper() })
try { [math]::Nope() } catch { $_.FullyQualifiedErrorId }
try { [math]::Nope2 } catch { $_.FullyQualifiedErrorId }
[math]::Nope2 -eq $null
