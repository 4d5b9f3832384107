'a b' -split { $_ -eq ' ' }
