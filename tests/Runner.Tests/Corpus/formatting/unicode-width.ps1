[pscustomobject]@{ name = '日本'; v = 1 }, [pscustomobject]@{ name = 'ab'; v = 2 }
[pscustomobject]@{ name = 'é'; v = 1 }
