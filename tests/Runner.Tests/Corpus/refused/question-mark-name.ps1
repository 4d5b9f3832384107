$x = 'a'
$x?.Length
