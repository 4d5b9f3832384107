$out = & sh -c 'echo one; exit 3'; "$out $LASTEXITCODE $?"
& sh -c 'echo visible'; $?
'x', 'y' | & cat
(& printf 'a\nb\n').Count
sh -c 'exit 4' && 'no'; sh -c 'exit 4' || 'or'
$errors = & sh -c 'echo bad >&2' 2>&1; $errors.GetType().Name; "$errors"
& sh -c 'echo hidden >&2' 2>$null
$words = 'a b', '', 'c"d'; & printf '<%s>' @words; ''
& printf '<%s>' -n:x --long=1 -a.b 1.0 0x10 (1 + 1) $true; ''
$n = 0; & sh -c 'seq 5' | ForEach-Object { $n += [int]$_ }; $n
& sh -c "seq 1 100000 2>/dev/null" | Select-Object -First 2
function Use-Native { & sh -c 'exit 7'; "in: $LASTEXITCODE" }; Use-Native; "out: $LASTEXITCODE"
$env:CORPUS_VALUE = 'through'; & sh -c 'echo $CORPUS_VALUE'
1..2 | ForEach-Object { & echo "n$_" }
try { & ./no-such-program } catch { $_.FullyQualifiedErrorId }
exit 9
