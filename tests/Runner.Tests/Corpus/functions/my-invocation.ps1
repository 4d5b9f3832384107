function F { $MyInvocation.MyCommand.Name; $MyInvocation.InvocationName; $MyInvocation.ScriptLineNumber; $MyInvocation.Line.Trim(); $MyInvocation.ExpectingInput }
F
1 | F
& { $MyInvocation.MyCommand.Name }
function G { $MyInvocation.BoundParameters.Count; $MyInvocation.UnboundArguments.Count }
G 1 2
$MyInvocation.MyCommand.CommandType
