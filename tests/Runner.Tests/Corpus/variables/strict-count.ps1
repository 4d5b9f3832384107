Set-StrictMode -Version Latest
(1).Count
'a'.Count
$null.Count
@(1).Count
