Write-Information 'text' -Tags t1, t2 -InformationVariable iv
$iv[0].MessageData; $iv[0].Tags -join ','; $iv[0].GetType().Name
Write-Host 'hosted' -InformationVariable hv
$hv[0].MessageData.Message; $hv[0].Tags -join ','
$r = Write-Host 'x' 6>&1; $r.GetType().Name; "$r"
Write-Information @{ a = 1 } 6>&1 | ForEach-Object { $_.MessageData.a }
