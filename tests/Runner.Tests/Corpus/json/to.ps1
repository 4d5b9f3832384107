@{ a = 1 } | ConvertTo-Json
@{ a = 1 } | ConvertTo-Json -Compress
1, 'a', $true, $null, 1.5 | ConvertTo-Json -Compress
[pscustomobject]@{ n = [ordered]@{ x = 1; y = @() }; l = 1, @(2, 3) } | ConvertTo-Json -Depth 5
'quote " \ / tab	' | ConvertTo-Json
'é€😀<>&' | ConvertTo-Json
