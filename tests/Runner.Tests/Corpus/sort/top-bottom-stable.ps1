5, 3, 4, 1 | Sort-Object -Top 2
5, 3, 4, 1 | Sort-Object -Bottom 2
'bb', 'a', 'cc', 'd' | Sort-Object Length -Stable
'bb', 'a', 'cc', 'd' | Sort-Object Length
