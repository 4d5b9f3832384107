Get-Item variable:x
