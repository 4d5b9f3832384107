$ErrorActionPreference = 'SilentlyContinue'
Write-Error 'hidden'
Get-Item nowhere
1 / 0
'still here'
$Error.Count
try { throw 'thrown' } catch { "$_" }
$ErrorActionPreference = 'Ignore'
Write-Error 'x'
$Error.Count
try { Write-Error 'y' -ErrorAction Stop } catch { 'caught' }
