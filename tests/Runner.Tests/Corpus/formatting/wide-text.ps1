'x' * 200
[pscustomobject]@{ a = 'x' * 200 }
[pscustomobject]@{ a = 1; b = 'x' * 200; c = 3 } | Format-Table
