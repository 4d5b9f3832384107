Get-Random -SetSeed 1
