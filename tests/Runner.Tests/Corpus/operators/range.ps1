1..5 -join ','
5..1 -join ','
-2..2 -join ','
1..1
'a'..'e' -join ''
'c'..'a' -join ''
(1..3).GetType().Name
('a'..'b')[0].GetType().Name
1.5..3.5 -join ','
'1'..'3' -join ','
$n = 3; 0..($n - 1) -join ','
(1..0) -join ','
1..3 + 7 -join ','
(10..20)[2..4] -join ','
