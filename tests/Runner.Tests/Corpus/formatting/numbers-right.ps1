[pscustomobject]@{ i = 1; d = 1.5; s = 'x'; b = $true; n = $null }, [pscustomobject]@{ i = 1000; d = 2.25; s = 'yy'; b = $false; n = 1 } | Format-Table
