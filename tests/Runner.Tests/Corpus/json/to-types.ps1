[ordered]@{ d = [datetime]'2024-01-02'; e = [DayOfWeek]::Monday; t = [timespan]'1:0:0'; g = [guid]::Empty; c = [char]'x'; s = [single]1.5; v = [version]'1.2' } | ConvertTo-Json -Compress -Depth 1
[DayOfWeek]::Friday | ConvertTo-Json -EnumsAsStrings
, 1 | ConvertTo-Json -Compress
1 | ConvertTo-Json -AsArray -Compress
@() | ConvertTo-Json -Compress
ConvertTo-Json @() -Compress
ConvertTo-Json $null
ConvertTo-Json (1, 2) -Compress
