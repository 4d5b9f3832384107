'a', 'b', 'a' | Group-Object
1..6 | Group-Object { $_ % 2 } | ForEach-Object { "$($_.Name): $($_.Group)" }
'apple', 'avocado', 'banana' | Group-Object { $_[0] } -NoElement
