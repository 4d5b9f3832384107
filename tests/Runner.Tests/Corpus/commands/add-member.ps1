function E([scriptblock]$b) { try { & $b } catch { "ERR: $($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.CategoryInfo.Category)" } }
$p = [pscustomobject]@{a=1}
$p | Add-Member b 2
$p | Add-Member -NotePropertyMembers @{c=3}
$p | Add-Member ScriptProperty d { $this.a + 1 }
$p | Add-Member ScriptMethod m { param($k) $this.a + $k }
$p | Add-Member AliasProperty e a
"$p"
$p.d
$p.m(5)
$p.e
E { $p | Add-Member b 3 -ErrorAction Stop }
$p | Add-Member b 9 -Force
$p.b
$s = 'str' | Add-Member x 1 -PassThru
$s.x
"$s"
$l = [System.Collections.ArrayList]@(1)
Add-Member -InputObject $l -NotePropertyName k -NotePropertyValue v
$l.k
$p | Add-Member -TypeName My.Type
$p.psobject.TypeNames[0]
