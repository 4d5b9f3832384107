1, 2 | ForEach-Object { Write-Error "e$_"; $_ } -ErrorAction SilentlyContinue
1 | Where-Object { Write-Warning 'w'; $true } -WarningAction SilentlyContinue
1..2 | ForEach-Object { $_ } -OutVariable ov | Out-Null; $ov.Count
1..2 | Select-Object -First 1 -OutVariable so; $so
