foreach -Parallel ($i in 1..3) { $i }
