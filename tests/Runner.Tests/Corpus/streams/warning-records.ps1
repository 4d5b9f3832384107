$w = Write-Warning 'text' 3>&1
$w.GetType().Name; $w.Message; "$w"
Write-Warning 'kept' -WarningVariable wv -WarningAction SilentlyContinue
$wv[0].Message
$v = Write-Verbose 'vv' -Verbose 4>&1; $v.GetType().Name; $v.Message
$d = Write-Debug 'dd' -Debug 5>&1; $d.GetType().Name
Write-Warning "two`nlines"
Write-Warning ('long ' * 30)
