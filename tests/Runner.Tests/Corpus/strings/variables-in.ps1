$h = @{ k = 'v' }
$a = 1, 2
"$h.k"
"$($h.k) $($h['k'])"
"$a[0]"
"$a"
$s = 'it'
"${s}s $s's $s-x $s_x|"
"$s:"
"$env:NOPE|"
"$global:s|"
"$script:s"
"$true $null|"
"@a @(1)"
"$(1)$(2)"
"100%"
"$s`:x"
"#$s"
