(Get-Random).GetType().Name
(1..5 | Get-Random).GetType().Name
(Get-Random -Minimum 1.0 -Maximum 2.0).GetType().Name
(Get-Random -Maximum 3000000000).GetType().Name
(Get-Random -Maximum 5).GetType().Name
