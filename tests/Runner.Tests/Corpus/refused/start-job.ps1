'before'
Start-Job { 1 }
'never'
