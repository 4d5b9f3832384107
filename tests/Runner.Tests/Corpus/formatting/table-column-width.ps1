[pscustomobject]@{ a = 1; b = 'abcdefgh' } | Format-Table @{ n = 'A'; e = 'a'; Width = 6 }, @{ n = 'B'; e = 'b'; Width = 4 }
