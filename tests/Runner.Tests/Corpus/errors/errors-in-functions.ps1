function A1 { [CmdletBinding()] param()
 $null.foo() }
function A2 { [CmdletBinding()] param()
 throw 'x' }
function A3 { [CmdletBinding()] param()
 Get-Item /nope -ErrorAction Stop }
foreach ($f in 'A1','A2','A3') { try { & $f } catch { "$f $($_.InvocationInfo.ScriptLineNumber) $($_.InvocationInfo.MyCommand) $($_.FullyQualifiedErrorId)" } }
A1
A2
