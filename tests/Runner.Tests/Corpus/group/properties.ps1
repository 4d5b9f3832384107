$o = [pscustomobject]@{ k = 'x'; v = 1 }, [pscustomobject]@{ k = 'y'; v = 2 }, [pscustomobject]@{ k = 'X'; v = 3 }
$o | Group-Object k | ForEach-Object { "$($_.Name) $($_.Count) $($_.Values)" }
$o | Group-Object k -CaseSensitive | ForEach-Object { "$($_.Name) $($_.Count)" }
$o | Group-Object k, v | ForEach-Object { $_.Name }
($o | Group-Object k)[0].GetType().Name
