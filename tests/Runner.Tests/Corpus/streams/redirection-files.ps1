'one' > f.txt; Get-Content f.txt
'two' >> f.txt; (Get-Content f.txt).Count
Write-Error 'e' 2> e.txt; (Get-Content e.txt)[0]
Write-Warning 'w' 3> w.txt; Get-Content w.txt
& { 'o'; Write-Warning 'x' } *> all.txt; Get-Content all.txt
1..3 > n.txt; Get-Content n.txt
& { 'out'; Write-Error 'err' } > o.txt 2> e2.txt; Get-Content o.txt
$null > empty.txt; (Get-Item empty.txt).Length
'x' > $null
'y' | Out-File z.txt -NoNewline; Get-Content z.txt -Raw
@{ a = 1 } > h.txt; Get-Content h.txt
try { 'x' > no/dir/f.txt } catch { $_.FullyQualifiedErrorId }
