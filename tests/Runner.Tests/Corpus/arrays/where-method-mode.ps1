(1..5).Where({ $_ -gt 2 }, 'SkipUntil')
(1..5).Where({ $_ -eq 3 }, 'Until') -join ','
