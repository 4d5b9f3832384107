Enter-PSSession host
