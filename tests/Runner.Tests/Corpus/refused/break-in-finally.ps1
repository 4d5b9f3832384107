foreach ($i in 1) { try { 1 } finally { break } }
