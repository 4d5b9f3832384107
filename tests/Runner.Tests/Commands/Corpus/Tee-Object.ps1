param($Scratch)
Set-Location $Scratch
1,2 | Tee-Object -Variable v
"$v"
'x' | Tee-Object tee.txt
Get-Content tee.txt
