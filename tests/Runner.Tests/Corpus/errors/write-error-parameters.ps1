Write-Error -Message 'm' -ErrorId 'My.Id' -Category InvalidArgument -TargetObject 'tgt' -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].FullyQualifiedErrorId; $e[0].CategoryInfo.Category; $e[0].TargetObject; $e[0].CategoryInfo.Reason
Write-Error -Exception ([System.IO.IOException]::new('io')) -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].FullyQualifiedErrorId; $e[0].Exception.GetType().Name; "$($e[0])"
Write-Error -Exception ([System.IO.IOException]::new('io')) -Message 'other' -ErrorAction SilentlyContinue -ErrorVariable e
"$($e[0])"
Write-Error -ErrorRecord $e[0] -ErrorAction SilentlyContinue -ErrorVariable f
$f[0].FullyQualifiedErrorId
Write-Error 'c' -CategoryActivity act -CategoryReason rea -CategoryTargetName tn -CategoryTargetType tt -ErrorAction SilentlyContinue -ErrorVariable e
"$($e[0].CategoryInfo)"
Write-Error 'r' -RecommendedAction 'do this' -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].ErrorDetails.RecommendedAction
'p', 'q' | Write-Error -ErrorAction SilentlyContinue -ErrorVariable e
$e.Count
