$nv = 5; $sv = 'y'
Get-Variable sv -ValueOnly
(Get-Variable sv).Value
(Get-Variable sv).GetType().Name
Get-Variable s?, nv | ForEach-Object Name
try { Get-Variable nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function G { $nv = 6; Get-Variable nv -Scope Script -ValueOnly; Get-Variable nv -ValueOnly }
G
Get-Variable sv, nv
