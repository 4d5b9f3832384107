1, 2 | ForEach-Object { if ($_ -eq 2) { [int]'x' } else { $_ } } | ForEach-Object { "got $_" }
Get-Item nowhere | ForEach-Object { 'never' }
'end' | ForEach-Object { $_ }
