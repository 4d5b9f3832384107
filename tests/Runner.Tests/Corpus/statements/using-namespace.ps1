using namespace System.Collections.Generic
using namespace System.Text
[List[int]]::new().GetType().Name
[StringBuilder]::new('x').Length
[Dictionary[string, List[int]]]::new().Count
function F([List[string]] $l) { $l.Count }
F @('a', 'b')
