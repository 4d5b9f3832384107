$ErrorView = 'NormalView'
Write-Error 'normal'
