(1 + 2) * (3 + 4)
((1, 2), (3, 4))[1][0]
$((1 + 1))
@($(1; 2))
(Get-Date '2024-01-02').Year
$(Get-Date '2024-01-02').Month
(1..5 | Where-Object { $_ -gt 2 }).Count
("a", "b")[0].Length
{ 1 + 1 }.Invoke()[0]
@{ x = { 5 } }.x.Invoke()[0]
(if ($true) { 1 })
