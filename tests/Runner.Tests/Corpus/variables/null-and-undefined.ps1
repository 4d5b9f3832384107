$null -eq $nothing
"<$nothing>"
$nothing.Length
$nothing.Foo.Bar
@($nothing).Count
@($null).Count
$null.Count
($null | ForEach-Object { 'once' })
foreach ($i in $null) { 'never' }
foreach ($i in @($null)) { 'once more' }
try { $nothing.ToString() } catch { $_.FullyQualifiedErrorId }
try { $nothing[0] } catch { $_.FullyQualifiedErrorId }
