[pscustomobject]@{ a = 1; b = 'word ' * 25 } | Format-Table -Wrap
[pscustomobject]@{ a = 1; b = 'word ' * 25 } | Format-Table
