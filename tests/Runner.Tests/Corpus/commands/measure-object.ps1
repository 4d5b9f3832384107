function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$o = [pscustomobject]@{ n = 'x'; v = 1; l = 1, 2 }, [pscustomobject]@{ n = 'Y'; v = 2; l = 3 }, [pscustomobject]@{ n = 'z'; v = $null; l = @() }
function M($m) { ($m.psobject.Properties | % { "$($_.Name)=$($_.Value)" }) -join ' ' ; $m.GetType().Name }
M (1..4 | measure)
M (1..4 | measure -Sum -Average -Max -Min -StandardDeviation)
M (1..4 | measure -AllStats)
M ('a','b' | measure -Max)
M ($o | measure v -Sum)
M (@() | measure)
M (@() | measure -Sum -Average)
M ("a b`nc","d" | measure -Line -Word -Character)
M ("a b","d" | measure -Character -IgnoreWhiteSpace)
E { 'x' | measure -Sum -ErrorAction Stop }
E { $o | measure zz -ErrorAction Stop }
M ('aa','b' | measure Length -Sum -Max)
M (1,2 | measure -Max)
M (1.5,2 | measure -Max)
E { $o | measure l -Sum -ErrorAction Stop }
M (5 | measure -StandardDeviation)
M (@{a=1},@{a=2} | measure a -Sum)
