$o = [pscustomobject]@{ name = 'n'; list = 1, 2 }
$o | Select-Object -ExpandProperty list
$o | Select-Object name -ExpandProperty list | ForEach-Object { "$_ $($_.name)" }
try { $o | Select-Object -ExpandProperty nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
@{ k = 5 } | Select-Object -ExpandProperty k
'abc' | Select-Object -ExpandProperty Length
