(Get-Date '2020-01-02 03:04:05').Hour
Get-Date '2020-01-02 03:04:05' -Format 'yyyy/MM/dd HH-mm'
Get-Date -Year 2020 -Month 2 -Day 3 -Hour 4 -Minute 5 -Second 6 -Format s
Get-Date 0 -Format o
(Get-Date -UnixTimeSeconds 0 -AsUTC).ToString('s')
Get-Date '2020-01-02' -Format d
Get-Date '2020-01-02' -Format FileDate
(New-TimeSpan -Hours 1 -Minutes 2).ToString()
(New-TimeSpan '2020-01-01' '2020-01-03').Days
(Measure-Command { 1 }).GetType().Name
New-TimeSpan -Seconds 90 | % TotalMinutes
