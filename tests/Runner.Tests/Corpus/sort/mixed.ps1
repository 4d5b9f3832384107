1, 'b', 2, 'a', $null | Sort-Object | ForEach-Object { "<$_>" }
[pscustomobject]@{ a = 2 }, [pscustomobject]@{ b = 1 } | Sort-Object a | ForEach-Object { "$_" }
10, 9, 100 | Sort-Object { "$_" }
[version]'1.10', [version]'1.9' | Sort-Object | ForEach-Object { "$_" }
$true, $false | Sort-Object
