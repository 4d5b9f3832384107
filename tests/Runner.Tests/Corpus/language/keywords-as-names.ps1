$o = [pscustomobject]@{ if = 1; for = 2; function = 3 }
$o.if; $o.for; $o.function
@{ while = 1; switch = 2 }.while
function process { 'p' }
process
$if = 5; $if
Write-Output if
Write-Output foreach while
[pscustomobject]@{ end = 1; begin = 2 } | ForEach-Object end
