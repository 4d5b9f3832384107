'a'
function F {
    'b'
    if ($true) {
        Start-ThreadJob { 1 }
    }
}
F
'never'
