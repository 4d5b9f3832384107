$o = [pscustomobject]@{ PSTypeName = 'My.T'; a = 1; b = 2 }
$o
"$o"
$o | Out-String -Stream | ForEach-Object { "[$_]" }
