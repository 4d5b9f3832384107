$deep = @{ a = @{ b = @{ c = @{ d = 1 } } } }
$deep | ConvertTo-Json -Compress
$deep | ConvertTo-Json -Depth 4 -Compress
$deep | ConvertTo-Json -Depth 0 -Compress
