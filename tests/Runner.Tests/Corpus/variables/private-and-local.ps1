$private:p = 'hidden'
function Look { "<$p>" }
Look
$p
$local:l = 3; $l
function A { $local:v = 1; B }
function B { "v=$v" }
A
function C { $private:v = 1; B }
C
