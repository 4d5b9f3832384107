$env:CORPUS_X = 'one'
$env:CORPUS_X
"$env:CORPUS_X!"
$env:CORPUS_X += ' two'
$env:CORPUS_X
$env:CORPUS_X = $null
$null -eq $env:CORPUS_X
$env:CORPUS_N = 5
$env:CORPUS_N.GetType().Name
[Environment]::GetEnvironmentVariable('CORPUS_N')
$env:CORPUS_NOPE
${env:CORPUS_N}
