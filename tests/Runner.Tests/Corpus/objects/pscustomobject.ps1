$o = [pscustomobject]@{ Name = 'n'; Value = 1 }
$o.Name; $o.value
$o.Value = 2; $o.Value
try { $o.Nope = 1 } catch { $_.FullyQualifiedErrorId }
$o.psobject.Properties.Name -join ','
$o.psobject.Properties['Name'].Value
$null -eq $o.psobject.Properties['zz']
"$o"
$o.psobject.Properties.Add([psnoteproperty]::new('added', 3)); $o.added
$o.psobject.Properties.Remove('Name'); $o.psobject.Properties.Name -join ','
$o.GetType().Name
$o -is [pscustomobject]; @{} -is [pscustomobject]
[pscustomobject]@{ PSTypeName = 'My.Type'; a = 1 } | ForEach-Object { $_.psobject.TypeNames[0] }
$c = $o.psobject.Copy(); $c.Value = 99; $o.Value
[pscustomobject][ordered]@{ b = 1; a = 2 } | ForEach-Object { $_.psobject.Properties.Name }
