Add-Type 'class X { }' 2>$null
