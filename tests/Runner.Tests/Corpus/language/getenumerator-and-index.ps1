$s = 'abc'; $s[0]; $s[-1]; $s[0..1] -join ''
$a = 1..5; $a[0]; $a[-2..-1] -join ','; $a[1, 3] -join ','
$h = [ordered]@{ x = 1; y = 2 }; $h['y']; $h[1]
$l = [System.Collections.Generic.List[string]]@('p', 'q'); $l[1]; $l[-1]
$a[10] -eq $null; $s[10] -eq $null
$m = @{ a = @{ b = 1, 2, 3 } }; $m.a.b[-1]; $m['a']['b'][0]
$j = , @(1, 2); $j[0][1]
