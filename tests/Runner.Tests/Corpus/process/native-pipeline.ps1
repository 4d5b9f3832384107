'b', 'a' | sort
1..3 | sh -c 'cat' | ForEach-Object { "[$_]" }
'x' | sh -c 'cat >/dev/null; exit 5'
$LASTEXITCODE
sh -c 'seq 1 5' | Select-Object -First 2
@() | sh -c 'wc -c' | ForEach-Object { $_.Trim() }
