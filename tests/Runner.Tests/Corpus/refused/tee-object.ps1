1, 2 | Tee-Object -Variable t
