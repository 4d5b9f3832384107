"$([pscustomobject]@{a=1;b=[pscustomobject]@{c=1};c=1,2;d=@{x=1}})"
try { [int]@(5) } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [int]'3000000000' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [int]3000000000 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [double]'abc' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [datetime]'abc' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.DayOfWeek]'abc' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.DayOfWeek]'T' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.DayOfWeek]99 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.DayOfWeek]'' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.DayOfWeek]$null } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [datetime]$null } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [char]'ab' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [char]65.5 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [timespan]@{a=1} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [System.Text.StringBuilder]@{Foo=1} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [int[]]('1','x') } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [guid]'x' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [bool][System.DayOfWeek]::Sunday } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
try { [switch]'a' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; }
'--- ok'
[int]' 5 '
[int]'1.5'
[int]'2.5'
[int]'1kb'
[int]'0x10'
[int]'1e3'
[double]'1kb'
[int]'10l'
[int]'#10'
[int]'&h10'
[double]'0x10'
[int]'1,000'
[double]'1,000'
[decimal]'1,5'
[int]'+5'
[int]''
[int]'  '
[int]$true
[char]65
[int][char]'a'
[string]1e20
[string]0.1
[string][float]0.1
"$([double]1/3)"
"$(1.0)"
"$(1e15)"
"$(100000000000000000000)"
"$([decimal]1.10)"
"$([int])"
"$([System.IO.FileInfo])"
"$([int[]])"
"$([System.Collections.Generic.List[int]])"
"$([System.Collections.Generic.Dictionary[string,int]])"
"$(@(1,@(2,3)))"
"$(@{a=1})"
"$([datetime]'2020-01-02 03:04:05')"
"$([timespan]'1.02:03:04')"
"$([System.Collections.Generic.HashSet[string]]('a','b'))"
([uri]'foo').OriginalString
[string](1/3)
(1/3).ToString()
'x' + (1/3)
'{0}' -f (1/3)
1/3
[string][float](1/3)
@((1/3),1) -join ','
[string]@((1/3),2)
[string](0.1+0.2)
try {([System.Collections.Generic.List[int]]5).Count} catch {$_.Exception.Message}
try {([System.Collections.Generic.List[string]]'a').Count} catch {$_.Exception.Message}
try {([System.Collections.Generic.List[string]]5).Count} catch {$_.Exception.Message}
try {([System.Collections.ArrayList]'a').Count} catch {$_.Exception.Message}
try {([System.Collections.Generic.List[double]]5.5).Count} catch {$_.Exception.Message}
try {([System.Collections.Generic.IEnumerable[int]](1,2)).GetType().FullName} catch {$_.Exception.Message}
try {([System.Collections.Generic.IList[int]]@('1',2)).GetType().FullName} catch {$_.Exception.Message}
try {([System.Collections.Generic.IList[int]]@(3,2)).GetType().FullName} catch {$_.Exception.Message}
try {[string[]](1,2)} catch {$_}
try {([hashtable][ordered]@{a=1}).GetType().Name} catch {$_}
try {[int][DayOfWeek]'mon'} catch {$_}
try {[System.IO.FileAttributes]'readonly,hidden'} catch {$_}
try {[System.IO.FileAttributes]('readonly','hidden')} catch {$_}
try {[System.IO.FileAttributes]3} catch {$_}
try {[int]'0b11'} catch {$_}
try {[int]'1_000'} catch {$_.Exception.Message}
try {[byte]300} catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try {[byte]'300'} catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try {[int][double]::NaN} catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try {[bool]@(0)} catch {$_}
try {[bool]@(,@(0))} catch {$_}
[bool]@(0,0)
[bool][char]0
[bool]0.0
[bool]'0'
([version]'1.2').ToString()
try {[regex]'(' } catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try {[float]'1.5' } catch {$_}
try {[int]$null; [string]$null -eq ''; $null -eq [nullable[int]]$null } catch {$_}
try {[nullable[int]]'5' } catch {$_}
try {[decimal]'1e3' } catch {$_}
try {[long]'9223372036854775807'; [long]1e18; [int64]'1.5e3'} catch {$_}
try {[int]'1.5kb'} catch {$_.Exception.Message}
try {[System.Net.IPAddress]'1.2.3.4' | % ToString } catch {$_}
try {[char[]]'abc' -join ','} catch {$_}
try {[byte[]](1,2) -join ','; [byte[]]'ab'} catch {$_.Exception.Message}
try { [int]([pscustomobject]@{a=1}) } catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try { [int]@{a=1} } catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try { [object[]]@{a=1} | % GetType | % Name } catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try { [string]@{a=1} } catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
try { [array]5 | % {$_} ; ([array]5).GetType().Name} catch {$_.Exception.Message; $_.FullyQualifiedErrorId}
