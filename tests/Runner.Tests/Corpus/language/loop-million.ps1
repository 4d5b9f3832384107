$sum = 0
for ($i = 0; $i -lt 200000; $i++) { $sum += $i }
$sum
