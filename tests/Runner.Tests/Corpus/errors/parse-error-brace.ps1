'never'
if ($true) { 'a'
