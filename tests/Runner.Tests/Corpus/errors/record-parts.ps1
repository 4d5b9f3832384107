try { Get-Item nowhere -ErrorAction Stop } catch { $r = $_ }
$r.GetType().Name
$r.Exception.GetType().FullName
$r.FullyQualifiedErrorId
$r.CategoryInfo.Category; $r.CategoryInfo.Activity; $r.CategoryInfo.Reason; $r.CategoryInfo.TargetName -like '*nowhere'; $r.CategoryInfo.TargetType
"$($r.CategoryInfo)" -like 'ObjectNotFound: (*nowhere:String) `[Get-Item`], ItemNotFoundException'
$r.InvocationInfo.MyCommand.Name; $r.InvocationInfo.ScriptLineNumber; $r.InvocationInfo.OffsetInLine
$r.InvocationInfo.Line.Trim()
$r.ScriptStackTrace
$null -eq $r.ErrorDetails
$r.PSObject.TypeNames[0]
