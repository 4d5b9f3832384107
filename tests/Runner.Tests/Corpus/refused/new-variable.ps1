New-Variable x 1
