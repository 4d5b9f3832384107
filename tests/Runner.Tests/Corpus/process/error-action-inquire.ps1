Write-Error x -ErrorAction Inquire
