$o = [pscustomobject]@{ n = 'a'; v = 1 }, [pscustomobject]@{ n = 'b'; v = 2 }, [pscustomobject]@{ n = 'C'; v = $null }
($o | Where-Object v -EQ 2).n
($o | Where-Object v).n -join ','
($o | Where-Object -Not v).n
($o | Where-Object n -Like '[ab]').n -join ','
($o | Where-Object n -CMatch 'C').n
($o | Where-Object n -In 'a', 'c').n -join ','
($o | Where-Object { $_.v -ge 1 -and $_.n -ne 'a' }).n
(1..5 | Where-Object { $_ -gt 3 }) -join ','
($o | Where-Object v -GT 1).n
($o | Where-Object -Property n -NE -Value 'a').n -join ','
($o | Where-Object n -Is string).Count
($o | ? v -lt 2).n -join ','
'a1', 'b' | Where-Object { $_ -match '\d' }
