'$fromFile = "set"; function FromFile { "function in file" }; "out $($args[0])"' | Set-Content lib.ps1
. ./lib.ps1 one
$fromFile
FromFile
'$inner = 1; "$PSScriptRoot" -eq "$PWD"; Split-Path $PSCommandPath -Leaf' | Set-Content other.ps1
& ./other.ps1
$null -eq $inner
function D { . ./lib.ps1 two; $fromFile = 'local' }
D
$fromFile
try { . ./missing.ps1 } catch { $_.FullyQualifiedErrorId }
'param($a, [switch] $s) "$a $s"; return; "never"' | Set-Content p.ps1
./p.ps1 5 -s
./p.ps1 -a 6
& './p.ps1' 7
'exit 3' | Set-Content e.ps1
./e.ps1
$LASTEXITCODE
