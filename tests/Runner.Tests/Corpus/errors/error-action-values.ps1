function Fail { [CmdletBinding()] param() Write-Error 'bad'; 'after' }
"Continue:"; Fail -ErrorAction Continue
"SilentlyContinue:"; $Error.Clear(); Fail -ErrorAction SilentlyContinue; $Error.Count
"Ignore:"; $Error.Clear(); Fail -ErrorAction Ignore; $Error.Count
"Stop:"; try { Fail -ErrorAction Stop } catch { "caught $_"; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
"0:"; Fail -ErrorAction 0
"Silently:"; Fail -ErrorAction silently
