@{ key = 'value' }
[ordered]@{ a = 1; bb = 'two'; ccc = 1, 2 }
[ordered]@{ a = @{ n = 1 }; 'b c' = $null }
@{}
