function F($a $b) { }
