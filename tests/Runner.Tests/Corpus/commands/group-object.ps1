$o = [pscustomobject]@{ n = 'x'; v = 1; l = 1, 2 }, [pscustomobject]@{ n = 'Y'; v = 2; l = 3 }, [pscustomobject]@{ n = 'z'; v = $null; l = @() }
'b','a','b','C','c' | Group-Object | % { "$($_.Name) $($_.Count) $($_.Group) $($_.Values)" }
1..5 | group { $_ % 2 } | % { "$($_.Name) $($_.Count) $($_.Group)" }
$o | group n,v | % { "$($_.Name)|$($_.Count)" }
(1..5 | group { $_ % 2 } -AsHashTable).GetEnumerator() | Sort-Object Key | % { "$($_.Key)=$($_.Value)" }
('a','b','a' | group -AsHashTable -AsString).a.Count
'x','X' | group -CaseSensitive | % { "$($_.Name) $($_.Count)" }
1..3 | group { $_ -gt 1 } -NoElement | % { "$($_.Name) $($_.Count) $($_.GetType().Name)" }
1,'1',1.0 | group | % { "$($_.Name) $($_.Count)" }
