$o = [pscustomobject]@{ a = 1; b = $null; c = $true; d = [datetime]'2024-01-02' }
$o | ConvertTo-Csv
$o | ConvertTo-Csv -UseQuotes Never
$o | ConvertTo-Csv -Delimiter ';' -NoHeader
$o | ConvertTo-Csv -QuoteFields c
