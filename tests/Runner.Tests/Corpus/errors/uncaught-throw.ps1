'before'
throw 'the end'
'never'
