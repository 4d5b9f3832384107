$name = Read-Host 'name' -ErrorAction SilentlyContinue
