$l = [System.Collections.Generic.List[int]]::new()
$l.Add(1); $l.Add('2'); $l.AddRange([int[]](3, 4))
$l.Count; "$l"; $l[0]; $l[-1]
$l.Remove(2); $l.RemoveAt(0); "$l"
$l.Contains(4)
try { $l.Add('x') } catch { $_.FullyQualifiedErrorId }
$a = [System.Collections.ArrayList]@(); $a.Add('q'); $null = $a.Add('r'); $a.Count
$s = [System.Collections.Generic.HashSet[string]]::new(); $s.Add('a'); $s.Add('a'); $s.Count
$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d['x'] = 5; $d.x; $d['x']; $d.Count
$q = [System.Collections.Queue]::new(); $q.Enqueue(1); $q.Dequeue()
$t = [System.Collections.Stack]::new(); $t.Push(1); $t.Push(2); $t.Pop()
$l.GetType().Name
$l + 9 | ForEach-Object { $_ }
($l + 9).GetType().Name
[System.Collections.Generic.List[object]]@(1, 'a') | ForEach-Object { "$_" }
