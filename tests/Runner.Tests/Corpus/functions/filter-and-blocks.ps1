filter Double { $_ * 2 }
1..3 | Double
filter Named($k) { $_ + $k }
1..2 | Named 10
function B { begin { $n = 0 } process { $n += $_ } end { "sum $n" } }
1..4 | B
B
function E { end { 'only end' } }
1..2 | E
function P { process { "in $_" } }
P
P 5
1 | P
function Q { begin { 'x'; return; 'never' } process { 'p'; return; 'never' } end { 'e' } }
1, 2 | Q
