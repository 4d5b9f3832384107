function F([ValidateRange('Positive')] [int] $p) { $p }
F 1
try { F 0 } catch { $_.Exception.Message }
function G([ValidateSet('a', 'b', IgnoreCase = $false)] $s) { $s }
try { G A } catch { $_.Exception.Message }
function H1([ValidateScript({ $_ -lt 5 }, ErrorMessage = '{0} is too much')] $n) { $n }
try { H1 9 } catch { $_.Exception.Message }
function I([ValidatePattern('^\d+$', ErrorMessage = 'digits only, not {0}')] $n) { $n }
try { I x } catch { $_.Exception.Message }
function J([ValidateNotNullOrWhiteSpace()] $t) { "<$t>" }
function K([ValidateCount(2, 3)] $l) { $l.Count }
K 1, 2
function L([int] [ValidateRange(1, 3)] $n) { $n }
L '2'
