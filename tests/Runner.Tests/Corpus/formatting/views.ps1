function Show($Name, $Block) { "### $Name"; & $Block | Out-String -Width 80 }
Show 'table' { [pscustomobject]@{ Name = 'x'; LongerProperty = 'some text'; Third = 1.23456; Fourth = $true } }
Show 'list' { [pscustomobject]@{ a = 1; b = 'two'; c = $null; d = @(1, 2, 3, 4, 5); e = @{ k = 'v' } } }
Show 'hashtable' { @{ x = 1 } }
Show 'ordered' { [ordered]@{ x = 1; yyy = 'b'; zz = 1..10 } }
Show 'date' { Get-Date '2024-01-02 03:04:05' }
Show 'time span' { [timespan]'01:02:03' }
Show 'time span table' { New-TimeSpan -Minutes 3 | Format-Table }
Show 'version' { [version]'1.2.3' }
Show 'guid' { [guid]'11111111-1111-1111-1111-111111111111' }
Show 'exception' { [Exception]'boo' }
Show 'type' { [int] }
Show 'dictionary' { $d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d['k'] = 3; $d }
Show 'members' { 'a' | Get-Member -Name Length, Trim }
Show 'measure' { 1..3 | Measure-Object -Average -Sum }
Show 'group' { 1, 1, 2 | Group-Object }
Show 'variable' { $x = 1; Get-Variable x }
Show 'floats' { [pscustomobject]@{ a = 1.5; b = [single]2.123456; c = [decimal]3.14159; d = 1e10; e = 3 } | Format-Table }
Show 'wide' { [pscustomobject]@{ a = "line1`nline2"; b = 'x' * 100 } }
Show 'too wide' { [pscustomobject]@{ a = 1; b = 'x' * 100; c = 3 } }
Show 'a property that cannot be read' { [regex]::Match('abc', 'b') }
Show 'uri' { [uri]'http://a/b' }
Show 'script block' { { 1 + 1 } }
Show 'pair' { [System.Collections.Generic.KeyValuePair[string, int]]::new('a', 1) }
Show 'selected' { 1 | Select-Object @{ n = 'v'; e = { $_ } }, nope }
Show 'json' { ConvertFrom-Json '{"a":1,"b":{"c":[1,2]}}' }
Show 'csv' { "a,b`n1,2`n3,4" | ConvertFrom-Csv }
Show 'simple values' { [char]'x'; [byte]3; 10MB; 1.0; 3.10; [decimal]1.50; $true; [DayOfWeek]::Friday; 0.1 + 0.2; 1e20 }
Show 'nested arrays' { , (1, 2), (3, 4) | ForEach-Object { , $_ } }
Show 'mixture' { 1, 'a', $null, [pscustomobject]@{ q = 1 }, @{ w = 2 }, [pscustomobject]@{ q = 2; r = 3 } }
Show 'values in cells' { [pscustomobject]@{ d = Get-Date '2024-01-02'; t = [timespan]'0:0:1'; e = [DayOfWeek]::Monday; b = $false } }
Show 'caught' { try { throw 'x' } catch { $_ } }
