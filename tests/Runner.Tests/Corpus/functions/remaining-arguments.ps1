function F { param($a, [Parameter(ValueFromRemainingArguments)] $rest) "$a [$($rest -join '|')] $($rest.Count)" }
F 1
F 1 2 3
F 1 -x 2
F -a 1 b c
function G { [CmdletBinding()] param([Parameter(Position = 0)] $a, [Parameter(ValueFromRemainingArguments)] [string[]] $rest) "$a $($rest -join '|')" }
G 1 2 3
G 1 (2, 3) 4
G
