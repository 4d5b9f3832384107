1..10 | Select-Object -First 2
1..10 | Select-Object -Last 2
1..10 | Select-Object -Skip 8
1..10 | Select-Object -SkipLast 8
(1..10 | Select-Object -First 2 -Skip 3) -join ','
(1..10 | Select-Object -First 1 -Last 1) -join ','
(1..10 | Select-Object -Index 0, 5) -join ','
(1..5 | Select-Object -Last 2 -Skip 1) -join ','
(1..3 | Select-Object -First 0) -eq $null
(1..3 | Select-Object -First 9) -join ','
