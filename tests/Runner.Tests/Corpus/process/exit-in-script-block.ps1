& { exit 9 }
'never'
