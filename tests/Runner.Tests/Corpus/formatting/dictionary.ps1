$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d['x'] = 1; $d['y'] = 20
$d
