function Fail { [CmdletBinding()] param() Write-Error 'bad'; 'went on' }
foreach ($action in 'SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend') {
    "== $action"
    $Error.Clear()
    try { Get-Item /nowhere -ErrorAction $action -ErrorVariable kept; "after: $? kept $($kept.Count) errors $($Error.Count)" }
    catch { "caught: $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().FullName) | $_" }
    try { Fail -ErrorAction $action; "after: $? errors $($Error.Count)" }
    catch { "caught: $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().FullName) | $_" }
    try { Write-Warning hello -WarningAction $action -WarningVariable kept; "warned: $($kept.Count)" }
    catch { "caught: $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().FullName) | $_" }
}
