if (1) { 'one' }
if (0) { 'no' } else { 'else' }
if ($false) { 'a' } elseif (1 -eq 1) { 'b' } else { 'c' }
if (@()) { 'full' } else { 'empty' }
if ('') { 'x' } elseif ($null) { 'y' } else { 'z' }
if (Get-Item nowhere -ErrorAction Ignore) { 'found' } else { 'not found' }
$r = if ($true) { 1; 2 }
$r.Count
$n = if ($false) { 1 }
$null -eq $n
if ($x = 5) { $x }
if (-not (1 -gt 2) -and 'a') { 'both' }
if (1) {} else { 'no' }
if (
    1 -and
    2
) {
    'multi'
}
