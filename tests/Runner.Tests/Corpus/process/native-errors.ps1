sh -c 'echo e1 >&2; exit 1' 2>&1 | ForEach-Object { "$($_.GetType().Name): $_" }
$?
sh -c 'exit 0'; $?
sh -c 'exit 2'; $?
sh -c 'exit 1' && 'no' || 'or'
$e = sh -c 'echo to-err >&2' 2>&1; $e.FullyQualifiedErrorId
