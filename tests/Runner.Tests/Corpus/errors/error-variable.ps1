Get-Item nowhere -ErrorAction SilentlyContinue -ErrorVariable ev
$ev.Count; $ev[0].FullyQualifiedErrorId
Get-Item nowhere2 -ErrorAction SilentlyContinue -ErrorVariable +ev
$ev.Count
'x' | ForEach-Object { Write-Error $_ } -ErrorAction SilentlyContinue -ErrorVariable fe
"$fe"
function F { [CmdletBinding()] param() 1 / 0; Write-Error 'w' }
F -ErrorVariable fv 2>$null
$fv.Count
$fv | ForEach-Object { $_.GetType().Name }
