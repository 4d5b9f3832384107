'before'
& { $using:x }
