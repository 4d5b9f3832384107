:outer foreach ($i in 1..3) {
    foreach ($j in 1..3) {
        if ($j -eq 2) { continue outer }
        if ($i -eq 3) { break outer }
        "$i$j"
    }
}
:w while ($true) { for ($k = 0; ; $k++) { if ($k -eq 2) { break w }; "k$k" } }
:s switch (1, 2, 3) { 2 { break s } default { "s$_" } }
$l = 'dyn'
:dyn foreach ($i in 1..2) { foreach ($j in 1..2) { continue $l }; 'not reached' }
:a do { do { break a } while ($true); 'no' } while ($true)
'end'
