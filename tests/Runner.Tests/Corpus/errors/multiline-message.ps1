Write-Error "line one`nline two"
function F { [CmdletBinding()] param() Write-Error "first`nsecond" }
F
throw "x`ny"
