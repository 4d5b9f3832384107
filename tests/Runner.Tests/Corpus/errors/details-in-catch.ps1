try { [int]'z' } catch {
    $_.Exception.GetType().FullName
    $_.Exception.InnerException.GetType().FullName
    $_.CategoryInfo.Category
    $_.CategoryInfo.Reason
    $_.TargetObject
    $_.InvocationInfo.ScriptLineNumber
    $_.InvocationInfo.OffsetInLine
    $_.ScriptStackTrace
}
