function Show($x) { if ($null -eq $x) { 'NULL' } else { foreach ($i in $x) { "[$i]" } } }
function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$o = [pscustomobject]@{ n = 'x'; v = 1; l = 1, 2 }, [pscustomobject]@{ n = 'Y'; v = 2; l = 3 }, [pscustomobject]@{ n = 'z'; v = $null; l = @() }
Show (1..5 | ? { $_ -gt 3 })
Show ('a','bb','ccc' | ? Length -GT 1)
Show ('a','bb' | ? Length -eq 2)
Show ('abc','xbz' | where { $_ -match 'b' })
Show ($o | ? v | % n)
Show ($o | ? n -in 'X','z' | % n)
Show ($o | ? n -cin 'X','z' | % n)
Show ($o | ? n -like 'y*' | % n)
Show ($o | ? l -contains 2 | % n)
Show ($o | ? -Not v | % n)
Show ($o | ? v -ne 1 | % n)
Show ($o | ? n -match '[xy]' | % n)
Show ($o | ? l -eq 2 | % n)
Show ($o | ? v -is int | % n)
E { $o | ? n y }
E { $o | ? n -eq }
