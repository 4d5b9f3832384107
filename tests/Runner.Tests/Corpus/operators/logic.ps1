$true -and $false; $true -or $false; $true -xor $true; -not $true; !$false
1 -and 'a'; 0 -or ''; @() -or @(0); @(0, 0) -and $true
function Note($x) { "called $x"; $true }
$false -and (Note 1)
$true -or (Note 2)
-not @(); -not @(0); -not 'false'; !0.0; !'0'
(1 -and 1).GetType().Name
