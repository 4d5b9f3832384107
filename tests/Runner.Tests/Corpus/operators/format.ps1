'{0} {1}' -f 'a', 2
'{0:N2}' -f 1234.5678
'{0,6}|{0,-6}|' -f 'ab'
'{0:D4} {0:X} {0:x4}' -f 255
'{0:P1}' -f 0.1234
'{0:yyyy-MM-dd}' -f [datetime]'2024-05-06'
'{0:0.00}' -f 3.14159
'{0:#,##0}' -f 1234567
'{0:E2}' -f 12345.678
'{{0}} {0}' -f 1
'{0}' -f $null
'{0} {1}' -f (1, 2)
'{0}' -f @(1, 2)
'{0:F3}' -f '1.5'
'{0}' -f $true
'{0}' -f 1e20
'{0}' -f 0.1
'{0:hh\:mm}' -f [timespan]'01:02:03'
try { '{1}' -f 1 } catch { $_.FullyQualifiedErrorId }
try { '{0' -f 1 } catch { $_.FullyQualifiedErrorId }
