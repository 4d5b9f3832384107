Compare-Object 1 2
