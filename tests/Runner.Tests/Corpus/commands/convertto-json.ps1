@{a=1} | ConvertTo-Json
[ordered]@{a=1;b=@(1,2);c=@();d=@{};e=$null;f=$true;g=1.5;h='x"y\z';i=[datetime]'2020-01-02';j=1.0;k=[DayOfWeek]1;l='é</>';m=[guid]::Empty;n=[version]'1.2';o=1e20;p=[decimal]1.50;q=[char]'c'} | ConvertTo-Json
1,2 | ConvertTo-Json -Compress
,@(1) | ConvertTo-Json -Compress
'x' | ConvertTo-Json
$null | ConvertTo-Json
5 | ConvertTo-Json -AsArray
[pscustomobject]@{a=[pscustomobject]@{b=1}} | ConvertTo-Json -Compress
[ordered]@{a=[DayOfWeek]1} | ConvertTo-Json -EnumsAsStrings -Compress
ConvertTo-Json @(1,2) -Compress
ConvertTo-Json ([double]::NaN)
[timespan]'0:0:1' | ConvertTo-Json -Compress
"a`tb`u{1}" | ConvertTo-Json
@{a=[switch]$true} | ConvertTo-Json -Compress
@{a=@(1,@(2,@(3)))} | ConvertTo-Json -Compress 3>$null
'l1' | Add-Member x 1 -PassThru | ConvertTo-Json -Compress
@() | ConvertTo-Json
ConvertTo-Json @()
ConvertTo-Json @{} -Compress
[uri]'http://x' | ConvertTo-Json
3000000000,[bigint]5,[byte]1 | ConvertTo-Json -Compress
[float]0.1 | ConvertTo-Json
