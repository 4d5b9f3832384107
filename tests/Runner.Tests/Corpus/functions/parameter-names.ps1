function F([Parameter()] $Verbosity, $Value, $Path) { "$Verbosity $Value $Path" }
F -Pa p -Val v -Verbosi x
try { F -V 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -Nope 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F 1 2 3 4 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -Path 1 -Path 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -Path } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function G([Alias('n', 'nm')] [string] $Name) { $Name }
G -n 1; G -nm 2; G -Na 3
function S([Parameter(Position = 1)] $b, [Parameter(Position = 0)] $a) { "$a $b" }
S 1 2
function T([Parameter(Position = 0)] $x, $y) { "$x $y" }
try { T 1 2 } catch { $_.FullyQualifiedErrorId }
