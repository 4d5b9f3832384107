$o = [pscustomobject]@{ a = 1 }
$o | Add-Member note 5
$o.note
$o | Add-Member -MemberType ScriptProperty -Name twice -Value { $this.a * 2 }
$o.twice
$o | Add-Member -MemberType ScriptMethod -Name plus -Value { param($n) $this.a + $n }
$o.plus(4)
$o | Add-Member -MemberType AliasProperty -Name alias -Value a
$o.alias
$o | Add-Member @{ x = 1; y = 2 }
$o.x + $o.y
try { $o | Add-Member a 2 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$o | Add-Member a 2 -Force; $o.a
($o | Add-Member z 1 -PassThru).z
$s = 'text' | Add-Member tag 7 -PassThru; $s.tag; $s
$o | Add-Member -TypeName 'T.N'; $o.psobject.TypeNames[0]
