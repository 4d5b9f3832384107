$start = [Environment]::CurrentDirectory
$null = New-Item -ItemType Directory p
Set-Location p
[Environment]::CurrentDirectory -eq $start
