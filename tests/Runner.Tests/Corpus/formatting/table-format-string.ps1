[pscustomobject]@{ a = 1; b = 2.345 } | Format-Table @{ Label = 'B'; Expression = { $_.b }; FormatString = 'N1'; Width = 10; Alignment = 'Left' }, a
