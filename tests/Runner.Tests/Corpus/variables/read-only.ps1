try { $true = 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $null = 5; 'no error' } catch { $_.FullyQualifiedErrorId }
foreach ($block in { $PID = 1 }, { $HOME = 1 }, { $Host = 1 }, { $PSVersionTable = 1 }, { $Error = 1 }, { $ExecutionContext = 1 }) {
    try { & $block; 'no error' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
}
try { $PSScriptRoot = 'x'; "set $PSScriptRoot" } catch { $_.FullyQualifiedErrorId }
