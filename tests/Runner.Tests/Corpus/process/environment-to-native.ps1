$env:CORPUS_Y = 'given'
sh -c 'echo $CORPUS_Y'
Set-Location /
sh -c 'pwd'
