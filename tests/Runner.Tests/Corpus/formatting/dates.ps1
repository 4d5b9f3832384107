[datetime]'2024-05-06 07:08:09'
[timespan]'01:02:03'
[datetimeoffset]'2024-05-06T07:08:09+02:00'
