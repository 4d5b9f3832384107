[pscustomobject]@{ a = "l1`nl2"; b = 2 }
[pscustomobject]@{ a = "l1`nl2" } | Format-List
