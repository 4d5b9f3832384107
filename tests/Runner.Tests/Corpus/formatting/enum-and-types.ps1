[DayOfWeek]::Friday
[version]'1.2.3'
[pscustomobject]@{ d = [DayOfWeek]::Friday; v = [version]'1.2'; t = [int] }
