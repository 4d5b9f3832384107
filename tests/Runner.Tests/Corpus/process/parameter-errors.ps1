foreach ($b in { Get-Date -Year x }, { Select-Object -First -1 }, { Start-Sleep -Seconds x }, { Get-Content }, { Sort-Object -Nope }, { Get-Random -Count 0 -InputObject 1 }, { ConvertTo-Json 1 -Depth 200 }, { Join-Path }, { New-TimeSpan -Hours x }, { Get-ChildItem . . . . }) {
    try { $null = & $b } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
}
