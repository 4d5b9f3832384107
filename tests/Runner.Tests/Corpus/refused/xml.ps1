$x = [xml] '<a/>'
