1 | Tee-Object f.txt
