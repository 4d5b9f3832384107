'text'
exit
