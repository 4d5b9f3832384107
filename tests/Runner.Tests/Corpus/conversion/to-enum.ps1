[DayOfWeek]'monday'; [DayOfWeek]1; [DayOfWeek]'2'; [System.DayOfWeek]'Sat'
[System.IO.FileAttributes]'ReadOnly, Hidden'
[int][System.IO.FileAttributes]'ReadOnly, Hidden'
[System.IO.FileAttributes]3
try { [DayOfWeek]'x' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [DayOfWeek]'T' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
[DayOfWeek]99
[ConsoleColor]::Red -eq 'Red'
[enum]::GetNames([DayOfWeek]).Count
[DayOfWeek]::Monday.value__
