$x = 'val'
@"
line 1 $x
  "quoted" 'single' `$x $(1 + 1)
"@
@'
literal $x `n
  'q' "d"
'@
(@"
"@).Length
(@"

"@).Length
@"
a
"@ + 'b'
$s = @'
@"
nested
"@
'@
$s
@"
tab`there $($x.Length)
"@.Length
