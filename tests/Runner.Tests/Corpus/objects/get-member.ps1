[pscustomobject]@{ b = 1; a = 'x' } | Get-Member
'x' | Get-Member Length
(1 | Get-Member -MemberType Property | Measure-Object).Count
('x' | Get-Member -MemberType Method | Where-Object Name -eq ToUpper).Definition
[math] | Get-Member -Static PI
@{} | Get-Member Count | ForEach-Object { $_.MemberType }
try { Get-Member -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
