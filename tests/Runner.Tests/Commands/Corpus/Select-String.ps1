'abc','xbz','q' | Select-String b | % { "$($_.LineNumber) $($_.Line) $($_.Matches[0].Index) $_" }
'a1b2' | Select-String '\d' -AllMatches | % { $_.Matches.Value -join ',' }
'abc' | Select-String B -CaseSensitive
'abc' | Select-String b -Quiet
'abc' | Select-String z -Quiet
'a.c','abc' | Select-String a.c -SimpleMatch | % Line
'a','b' | Select-String a -NotMatch | % Line
'xay' | Select-String a -Raw
