Join-Path a b
Join-Path a b c d
Join-Path a/ /b
Join-Path 'a', 'b' c
Split-Path a/b/c.txt
Split-Path a/b/c.txt -Leaf
Split-Path a/b/c.txt -LeafBase
Split-Path a/b/c.txt -Extension
Split-Path a/b -IsAbsolute
Split-Path /a -IsAbsolute
Split-Path a
Split-Path /a/b -Parent
'x/y', 'p/q' | Split-Path -Leaf
Join-Path -Path a -ChildPath ''
