function F { 'one'; Write-Error 'two'; 'three' }
F
F 2>&1 | ForEach-Object { $_.GetType().Name }
$r = F 2>$null; $r.Count
