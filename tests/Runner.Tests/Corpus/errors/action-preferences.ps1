function Fail { [CmdletBinding()] param() Write-Error 'bad'; 'went on' }
foreach ($action in 'SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore') {
    "== $action"
    $Error.Clear()
    $ErrorActionPreference = $action
    try { Get-Item /nowhere; "after: $? errors $($Error.Count)" } catch { "caught: $($_.FullyQualifiedErrorId) | $_" }
    try { Fail; "after: $? errors $($Error.Count)" } catch { "caught: $($_.FullyQualifiedErrorId) | $_" }
    try { [int]::Parse('x'); "after: $? errors $($Error.Count)" } catch { "caught: $($_.FullyQualifiedErrorId) | $_" }
}
