[pscustomobject]@{ Name = 'a'; Value = 1 }, [pscustomobject]@{ Name = 'longer'; Value = 200 }
