[int]2.5; [int]3.5; [int]-2.5; [int]'42'; [int]' 7 '; [int]'0x1F'; [int]'1e2'; [int]$true; [int]$null; [int]''; [int]'1,234'
[int][char]'A'
[int]'3.7'
[int][DayOfWeek]::Friday
foreach ($bad in 'x', '1 2', '3000000000', '1.2.3') { try { [int]$bad } catch { "$bad $($_.FullyQualifiedErrorId)" } }
try { [int]3e9 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [int](1, 2) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [int]@{} } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [byte]300 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
