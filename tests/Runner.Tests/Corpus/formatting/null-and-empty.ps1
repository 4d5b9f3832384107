$null
''
@()
@($null)
@('', 'x')
' '
[pscustomobject]@{}
