Write-Error 'top'
function E { [CmdletBinding()] param() Write-Error 'inner' }
E
function S { Write-Error 'simple' -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId; $Error[0].InvocationInfo.Line }
S
& { Write-Error 'blk' }
$Error[0].FullyQualifiedErrorId
1/0
[int]'x'
Get-Item /nope
nosuch
throw 'end'
