$o = [pscustomobject]@{ a = 1; b = 2.345; c = 'x' }
$o | Format-Table a, c
$o | Format-Table c, @{ n = 'twice'; e = { $_.a * 2 } }
$o | Format-Table -HideTableHeaders
$o | Format-Table nope, a
