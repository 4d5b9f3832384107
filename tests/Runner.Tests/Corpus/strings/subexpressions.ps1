$o = [pscustomobject]@{ a = 1; l = 1, 2 }
"$o.a $($o.a) $($o.l[1]) $($o.l)"
"$(1; 2)"
"$()" + '|'
"$(if ($true) { 'yes' } else { 'no' })"
"$(foreach ($i in 1..3) { $i * 2 })"
"$('a' + "b")"
"$(@{ a = 1 }.a)"
"$($null)|"
"$("$("deep")")"
"$(# comment
1)"
"$x[0] $($o.l[0])[1]"
"$(
1
2
)"
