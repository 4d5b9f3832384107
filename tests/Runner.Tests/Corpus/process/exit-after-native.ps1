sh -c 'exit 4'
$LASTEXITCODE
