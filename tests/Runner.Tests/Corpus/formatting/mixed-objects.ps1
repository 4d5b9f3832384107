[pscustomobject]@{ a = 1 }
[pscustomobject]@{ b = 2 }
'text'
[pscustomobject]@{ a = 3 }
5
