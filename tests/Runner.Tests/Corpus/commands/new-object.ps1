function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
(New-Object System.Text.StringBuilder 'abc').ToString()
(New-Object DateTime 2020,1,2).Year
(New-Object psobject -Property @{a=1}).a
E { New-Object Nope.Type }
(New-Object System.Text.StringBuilder -Property @{Capacity=77}).Capacity
E { New-Object System.Text.StringBuilder -Property @{Nope=77} }
(New-Object int).GetType().Name
