switch -Parallel (1) { 1 { } }
