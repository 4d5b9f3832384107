foreach $x in 1 { }
