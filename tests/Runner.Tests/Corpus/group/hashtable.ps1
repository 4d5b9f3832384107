$h = 1..4 | Group-Object { $_ % 2 ? 'odd' : 'even' } -AsHashTable
$h.odd -join ','
$h['even'] -join ','
$s = 1, 2, 1 | Group-Object -AsHashTable -AsString
$s['1'].Count
$h.GetType().Name
