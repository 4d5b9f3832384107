Get-Date -UFormat %Y
