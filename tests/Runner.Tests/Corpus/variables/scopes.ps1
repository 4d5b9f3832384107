$x = 'script'
function Read-It { $x }
function Set-It { $x = 'local'; $x }
function Set-Script { $script:x = 'changed' }
Read-It
Set-It
$x
Set-Script
$x
function Outer { $x = 'outer'; Inner }
function Inner { $x }
Outer
& { $x = 'block'; $x }
$x
. { $x = 'dotted' }
$x
$global:g = 1
function Read-Global { $g; $global:g = 2 }
Read-Global
$g
