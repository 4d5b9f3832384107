$h = @{
    a = 1
    b = if ($true) { 'cond' } else { 'no' }
    c = 1, 2
    d =
        'next line'
    'e' = { 5 }
    f = Get-Date -Year 2000 -Month 1 -Day 1 -Format yyyy
    g = 1..3 | ForEach-Object { $_ * 2 }; h = 7
}
$h.Count
$h.b; $h.c.Count; $h.d; & $h.e; $h.f; "$($h.g)"; $h.h
