function F { [CmdletBinding()] param() 1; 2 }
F -OutVariable o | Out-Null
$o.Count
F -OutVariable +o | Out-Null
$o.Count
$o.GetType().Name
1..3 | ForEach-Object -PipelineVariable p { $_ } | ForEach-Object { "$p$_" }
function W { [CmdletBinding()] param() Write-Warning 'w'; Write-Error 'e'; Write-Information 'i' }
W -WarningVariable w -WarningAction SilentlyContinue -ErrorVariable e -ErrorAction SilentlyContinue -InformationVariable i
"$w $e $i"
$w[0].GetType().Name; $e[0].GetType().Name; $i[0].GetType().Name
