using module ./x.psm1
