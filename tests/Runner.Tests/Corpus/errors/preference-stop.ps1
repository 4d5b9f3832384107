$ErrorActionPreference = 'Stop'
try { Write-Error 'one'; 'not reached' } catch { "caught $_"; $_.FullyQualifiedErrorId }
try { Get-Item nowhere; 'not reached' } catch { $_.FullyQualifiedErrorId }
function F { Write-Error 'in function'; 'not reached' }
try { F } catch { "f $_" }
Get-Item nowhere -ErrorAction SilentlyContinue
'goes on'
'last'
Get-Item nowhere
'never'
