Write-Error x -ErrorAction Suspend
