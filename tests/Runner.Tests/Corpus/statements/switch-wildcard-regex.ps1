switch -Wildcard ('hello.txt') { '*.txt' { 'text' } 'h*' { 'h' } 'x*' { 'x' } default { 'none' } }
switch -Wildcard ('abc') { 'a?c' { 'q' } '[a-b]*' { 'set' } }
switch -Regex ('abc123') { '^[a-z]+(\d+)$' { "m $($Matches[1])" } '\d' { 'digit' } }
switch -Regex -CaseSensitive ('ABC') { 'abc' { 'lower' } 'ABC' { 'upper' } }
switch -Regex ('k=v') { '(?<key>\w)=(?<val>\w)' { "$($Matches.key) $($Matches.val)" } }
switch -Exact ('a*') { 'a*' { 'exact' } }
switch -Wildcard -CaseSensitive ('Abc') { 'a*' { 'no' } 'A*' { 'yes' } }
switch -Regex ('a', 'b', 1) { 'a' { 'A'; continue } '\d' { 'N' } default { 'D' } }
switch -regex ('x') { { $_ -eq 'x' } { 'block' } }
