'i' -eq 'I'
'ß' -eq 'ss'
'a' -lt 'B'
'Z' -gt 'a'
'ä' -eq 'a'
'a'.Equals('A', [StringComparison]::OrdinalIgnoreCase)
[string]::CompareOrdinal('a', 'b')
