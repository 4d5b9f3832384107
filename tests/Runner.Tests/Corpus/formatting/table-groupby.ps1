[pscustomobject]@{ g = 'x'; v = 1 }, [pscustomobject]@{ g = 'x'; v = 2 }, [pscustomobject]@{ g = 'y'; v = 3 } | Format-Table -GroupBy g
