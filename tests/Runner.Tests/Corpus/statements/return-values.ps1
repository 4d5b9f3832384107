function A { 1; 2 }
$r = A; $r.Count
function B { return }
$null -eq (B)
function C { return 1, 2 }
(C).Count
function D { , (1, 2) }
(D).Count
function E { $null = 5; [void]'x'; 'y' | Out-Null; 'only' }
E
function F { $l = [System.Collections.ArrayList]@(); $l.Add('a'); 'end' }
F
function G { return $(if ($true) { 'cond' }) }
G
function H1 { return , @() }
(H1).Count
function I { @() }
$null -eq (I)
function J { $false }
if (J) { 'yes' } else { 'no' }
