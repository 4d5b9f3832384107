1..2 | Select-Object @{ n = 'v'; e = { $_ } }, @{ n = 'sq'; e = { $_ * $_ } }
'abc' | Select-Object Length
Get-Item nowhere -ErrorAction Ignore | Select-Object Name
