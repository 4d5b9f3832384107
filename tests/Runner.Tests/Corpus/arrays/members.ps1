$o = [pscustomobject]@{ n = 'a'; v = 1 }, [pscustomobject]@{ n = 'b'; v = 2 }
$o.n
$o.v -join '+'
$o.Count
('abc', 'de').Length
('abc', 'de').ToUpper()
(1, 2).GetType().Name
('a', 'b').nope -eq $null
@('x', 'yy').Length
$o.ForEach({ $_.v * 10 }) -join ','
$o.Where({ $_.v -gt 1 }).n
(1..10).Where({ $_ % 2 }, 'First', 2) -join ','
(1..10).Where({ $_ % 2 }, 'Last') -join ','
(1, 2, 3).Where({ $false }).Count
[array]::IndexOf((5, 6), 6)
$r = 3, 1, 2; [array]::Sort($r); "$r"; [array]::Reverse($r); "$r"
(1, 2).Contains(2)
$f = [int[]]::new(3); "$f"
[array]::CreateInstance([int], 2).Count
