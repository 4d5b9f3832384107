[double]'1.5'; [double]'1,000.5'; [double]'1e-3'; [double]' 2 '; [double]$null; [double]$true; [double]'0x10'; [double]'-0'
[double]'NaN'; [double]'Infinity'; [double]'-Infinity'
[single]0.1; [double][single]0.1; [decimal]'1.10'; [decimal]0.1
[double]1e308 * 10
try { [double]'abc' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
[double]'1.'
[double]'.5'
