function F { param([Parameter(Mandatory)] [string] $Name, [Parameter(Mandatory)] $V) "$Name $V" }
F a 1
try { F -Name '' -V 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -Name a -V $null } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function G { param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Name) "<$Name>" }
G ''
function H1 { param([Parameter(Mandatory)] [AllowNull()] $Value) "<$Value>" }
H1 $null
function I { param([Parameter(Mandatory)] [string[]] $List) $List.Count }
try { I @() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { I @('a', '') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function J { param([Parameter(Mandatory)] [AllowEmptyCollection()] [string[]] $List) $List.Count }
J @()
