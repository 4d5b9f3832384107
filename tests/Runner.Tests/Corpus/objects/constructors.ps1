[System.Text.StringBuilder]::new('ab').Append('c').ToString()
[datetime]::new(2024, 1, 2).ToString('yyyy-MM-dd')
[System.Collections.Generic.List[string]]::new().Count
[version]::new(1, 2).ToString()
[timespan]::new(1, 2, 3).ToString()
[Exception]::new('msg').Message
[System.Collections.Generic.Dictionary[string, System.Collections.Generic.List[int]]]::new().Count
[pscustomobject]::new() -is [psobject]
[object]::new().GetType().Name
[uri]::new('http://x/y').AbsolutePath
try { [version]::new('a', 'b', 'c') } catch { $_.FullyQualifiedErrorId }
try { [System.IO.FileInfo]::new() } catch { $_.FullyQualifiedErrorId }
[int]::new()
[System.Tuple]::Create(1, 'a').Item2
