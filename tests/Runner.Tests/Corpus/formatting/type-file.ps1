@'
<Types><Type><Name>My.Typed</Name><Members><ScriptProperty><Name>Double</Name><GetScriptBlock>$this.v * 2</GetScriptBlock></ScriptProperty><AliasProperty><Name>Same</Name><ReferencedMemberName>v</ReferencedMemberName></AliasProperty>
<MemberSet><Name>PSStandardMembers</Name><Members><PropertySet><Name>DefaultDisplayPropertySet</Name><ReferencedProperties><Name>v</Name><Name>Double</Name></ReferencedProperties></PropertySet></Members></MemberSet></Members></Type></Types>
'@ | Set-Content t.ps1xml
"@{ ModuleVersion = '1.0'; TypesToProcess = 't.ps1xml' }" | Set-Content tm.psd1
Import-Module ./tm.psd1
$o = [pscustomobject]@{ PSTypeName = 'My.Typed'; v = 4; other = 'x' }
$o.Double; $o.Same
$o
