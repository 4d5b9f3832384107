function f1 { 1/0; 'after f1' }
f1
'next'
function f2 { $ErrorActionPreference = 'Stop'; 1/0; 'not' }
f2
'next2'
function f3 { Get-Item /nope1 -ErrorAction Stop; 'not3' }
f3
'next3'
try { f1 } catch { 'in catch' }
function f4 { [CmdletBinding()] param() 1/0; Get-Item /nope2; 'f4 end' }
f4 -ErrorAction SilentlyContinue
try { f4 -ErrorAction Stop } catch { "stop $_" }
$ErrorActionPreference = 'SilentlyContinue'; 1/0; Get-Item /n; throw 'ignored?'; 'still'
$ErrorActionPreference = 'Stop'
try { Get-Item /n } catch { "S $_" }
trap_test
'unreached'
