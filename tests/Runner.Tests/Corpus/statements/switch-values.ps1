switch (2) { 1 { 'one' } 2 { 'two' } 3 { 'three' } }
switch (5) { 1 { 'one' } default { 'other' } }
switch ('A') { 'a' { 'insensitive' } 'A' { 'both' } }
switch -CaseSensitive ('A') { 'a' { 'lower' } 'A' { 'upper' } }
switch (1, 2, 3) { 1 { 'one' } 2 { 'two'; continue } default { "d$_" } }
switch (1, 2, 3) { 2 { 'stop'; break } default { "d$_" } }
switch (3) { { $_ -gt 2 } { 'big' } { $_ -lt 5 } { 'small' } }
switch ('x') { x { 'bare' } }
switch ($null) { $null { 'null' } default { 'def' } }
switch (@()) { default { 'never' } }
$r = switch (1, 2) { 1 { 'a' } 2 { 'b' } }; "$r"
switch (1) { '1' { 'text one' } }
switch ('1') { 1 { 'number one' } }
switch (4) { (2 + 2) { 'expression' } }
switch ($true) { (1 -eq 1) { 'true' } $false { 'false' } }
