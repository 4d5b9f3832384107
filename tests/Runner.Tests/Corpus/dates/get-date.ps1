(Get-Date '2024-05-06 07:08:09').ToString('s')
Get-Date '2024-05-06' -Format 'yyyy/MM/dd'
Get-Date -Date '2024-05-06' -Format o
(Get-Date -Year 2000 -Month 2 -Day 3 -Hour 4 -Minute 5 -Second 6).ToString('s')
(Get-Date).GetType().Name
Get-Date '2024-05-06' -Format d
Get-Date '2024-05-06 13:00' -Format t
(Get-Date -UnixTimeSeconds 0 -AsUTC).ToString('s')
((Get-Date '2024-05-06') - (Get-Date '2024-05-01')).Days
(Get-Date '2024-05-06').DayOfWeek
try { Get-Date nope } catch { $_.FullyQualifiedErrorId }
