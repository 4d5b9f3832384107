$ErrorActionPreference = 'Stop'
sh -c 'exit 3'
"still here $LASTEXITCODE"
sh -c 'echo x >&2' 2>$null
'end'
