function Fail { [CmdletBinding()] param() Write-Error 'bad' }
try { Fail -ErrorAction Nope } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
