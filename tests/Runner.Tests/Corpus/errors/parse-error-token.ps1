'never'
1 +* 2
