$o = [pscustomobject]@{ Name = 'n'; LongName = 'v'; L = 1, 2 }
$o | Format-List
$o | Format-List Name, @{ n = 'calc'; e = { 5 } }
$o, $o | Format-List Name
'text' | Format-List
@{ k = 1 } | Format-List
[pscustomobject]@{ t = 'long ' * 30 } | Format-List
