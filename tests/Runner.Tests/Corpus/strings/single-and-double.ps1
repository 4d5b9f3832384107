'single $x `n ''quoted'''
$x = 5
"double $x `"q`" ""qq"" '$x'"
"tab`tnew`nline"
"dollar `$x $ alone $"
"$x$x"
"$x.Length $($x.GetType().Name)"
"a`u{41}b`u{1F600}".Length
"null`0char".Length
"`e[0m".Length
"a`
b"
'multi
line'
"escape `z"
"back``tick"
"$($x)th ${x}th"
