sh -c 'echo $0' a,"b"
