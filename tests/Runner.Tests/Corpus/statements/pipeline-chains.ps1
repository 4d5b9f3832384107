'a' && 'b'
Get-Item nowhere -ErrorAction SilentlyContinue && 'not'
Get-Item nowhere -ErrorAction SilentlyContinue || 'fallback'
'x' || 'no'
'p' && 'q' && 'r'
Get-Item nowhere -ErrorAction Ignore || Get-Item nowhere2 -ErrorAction Ignore || 'third'
$r = 'one' && 'two'; "$r"
1..2 | ForEach-Object { $_ } && 'done'
'a' &&
'b'
Write-Error e -ErrorAction SilentlyContinue || 'after error'
