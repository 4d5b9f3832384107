[int] $i = 5
try { $i = 'abc' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$i
[datetime] $d = '2024-01-02'; $d.Year
[string[]] $s = 1, 2; $s.GetType().Name
[bool] $b = 1; $b
[double] $f = 1; $f = 2; $f.GetType().Name
[nullable[int]] $n = $null; $null -eq $n; $n = 4; $n
[object] $o = 'x'; $o = 5; $o
[char] $c = 'q'; $c
[scriptblock] $sb = { 7 }; & $sb
