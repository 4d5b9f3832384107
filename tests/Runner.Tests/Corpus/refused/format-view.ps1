[pscustomobject]@{ a = 1 } | Format-Table -View other
