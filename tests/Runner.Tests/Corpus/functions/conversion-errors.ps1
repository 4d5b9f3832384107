function F([int] $n, [datetime] $d = 0, [System.IO.FileAccess] $e = 1, [switch] $s) { "$n $d $e" }
foreach ($bad in @{ n = 'x' }, @{ d = 'no' }, @{ e = 'Nope' }, @{ n = 1, 2 }) {
    try { F @bad } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; $_.CategoryInfo.Category }
}
F -n '5' -e read
try { F 1.5 } catch { 'no' }
F -n 2.5 -e 1
