try { 1/0 } catch { $_.InvocationInfo.Line.Length; $_.InvocationInfo.PositionMessage }
function q { [CmdletBinding()] param([int]$z) throw 'qq' }
try { q } catch { $_.InvocationInfo.Line; $_.ScriptStackTrace; $_.InvocationInfo.MyCommand }
