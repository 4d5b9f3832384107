$p = [pscustomobject]@{ a = 1 }
$p | Add-Member ScriptProperty d { $this.a + 1 }
$p | Add-Member ScriptMethod m { 1 }
$p | Add-Member AliasProperty e a
'a' | gm Sub*,Length | % { "$($_.Name) $($_.MemberType) $($_.Definition)" }
[pscustomobject]@{a=1;b='x'} | gm | % { "$($_.TypeName) $($_.Name) $($_.MemberType) $($_.Definition)" }
[int] | gm -Static Parse,MaxValue | % { "$($_.Name) $($_.MemberType) $($_.Definition.Substring(0,20))" }
$p | gm -MemberType ScriptProperty,ScriptMethod,AliasProperty | % { "$($_.Name) $($_.MemberType) $($_.Definition)" }
