New-TimeSpan -Hours 1 -Minutes 30
(New-TimeSpan -Start '2024-01-01' -End '2024-01-03').TotalHours
(New-TimeSpan -Days 1 -Seconds 1).ToString()
[timespan]::FromSeconds(90)
"$([timespan]'1.2:3:4.5')"
(New-TimeSpan).Ticks
