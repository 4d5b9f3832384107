$a = 1 +
    2 +
    3
$a
'x',
'y' | ForEach-Object {
    $_
}
$o = [pscustomobject]@{
    A = 1
}
$o.
A
(1..3).
    Where({ $_ -gt 1 }).
    Count
Write-Output `
    'ticked' `
    'twice'
1..3 |
    ForEach-Object { $_ } |
    Measure-Object |
    ForEach-Object Count
$t = $true ?
    'yes' :
    'no'
$t
if ($true -and
    $true) { 'and' }
