'before'
throw 'at the end'
