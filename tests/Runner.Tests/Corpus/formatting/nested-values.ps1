[pscustomobject]@{ a = @(1, 2); h = @{ k = 'v' }; o = [pscustomobject]@{ x = 1 }; n = $null }
[pscustomobject]@{ a = 1..10 }
