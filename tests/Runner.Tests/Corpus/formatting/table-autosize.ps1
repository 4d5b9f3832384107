[pscustomobject]@{ a = 'x' * 30; b = 'y' * 30; c = 'z' * 30 } | Format-Table
[pscustomobject]@{ a = 'x' * 30; b = 'y' * 30; c = 'z' * 30 } | Format-Table -AutoSize
