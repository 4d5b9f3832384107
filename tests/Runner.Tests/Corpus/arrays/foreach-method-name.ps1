('a', 'b').ForEach('Length')
