$LASTEXITCODE -eq $null
& { exit 2 }
'never'
