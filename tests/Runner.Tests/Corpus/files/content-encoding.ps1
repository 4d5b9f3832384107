'é' | Set-Content u.txt; (Get-Item u.txt).Length
'é' | Set-Content b.txt -Encoding utf8BOM; (Get-Item b.txt).Length
'é' | Set-Content w.txt -Encoding unicode; (Get-Item w.txt).Length
'é' | Set-Content a.txt -Encoding ascii; Get-Content a.txt
Get-Content w.txt -Encoding unicode
[byte[]](65, 66) | Set-Content r.bin -AsByteStream; (Get-Content r.bin -AsByteStream) -join ','
Get-Content r.bin
