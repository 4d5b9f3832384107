[datetime]'2024-05-06'
([datetime]'05/06/2024').Month
([datetime]'2024-05-06T07:08:09Z').Kind
([datetime]'2024-05-06 07:08').Hour
([datetime]638000000000000000).Year
[timespan]'1.02:03:04'
([timespan]'00:00:01.5').TotalMilliseconds
[timespan]5
[datetimeoffset]'2024-05-06T00:00:00+02:00'
try { [datetime]'no' } catch { $_.FullyQualifiedErrorId }
([datetime]'2024-01-31').AddMonths(1).ToString('yyyy-MM-dd')
([datetime]'2024-03-01' - [datetime]'2024-02-01').Days
