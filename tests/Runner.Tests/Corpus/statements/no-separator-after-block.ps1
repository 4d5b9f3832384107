function Outer { function Inner { 'inner' } Inner }
Outer
& { if ($true) { 'if' } 'next' }
& { try { 'try' } finally { 'finally' } 'after' }
& { foreach ($i in 1..2) { $i } while ($false) { } 'end' }
& { switch (1) { 1 { 'one' } } 'done' }
& { do { 'do' } while ($false) 'last' }
& { for ($i = 0; $i -lt 1; $i++) { 'for' } 'z' }
if ($true) { 'a' } if ($true) { 'b' } else { 'c' } 'd'
