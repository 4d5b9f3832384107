$a = 'x y', 'z'
printf '<%s>' $a one "two three" '' -n:5 --flag=v $null @a
''
printf '<%s>' 1.50 0x10 (1 + 1) "q`"q" 'a$b' *.none
''
printf '<%s>' -a -b:c "-d e" a,b
