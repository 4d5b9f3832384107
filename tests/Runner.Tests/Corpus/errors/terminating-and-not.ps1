function A { [CmdletBinding()] param() $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([Exception]::new('not terminating'), 'Id1', 'InvalidData', 'tgt')); 'after A' }
function B { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new('terminating'), 'Id2', 'InvalidData', 'tgt')); 'after B' }
A
B
'between'
try { A -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { B } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.TargetObject }
B -ErrorAction SilentlyContinue
'silently does not stop a script'
B -ErrorAction Ignore
'end'
