$c:temp
