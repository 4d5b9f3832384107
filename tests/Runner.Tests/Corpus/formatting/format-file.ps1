@'
<Configuration><ViewDefinitions><View><Name>v</Name><ViewSelectedBy><TypeName>My.View</TypeName></ViewSelectedBy><TableControl>
<TableHeaders><TableColumnHeader><Label>First</Label><Width>8</Width></TableColumnHeader><TableColumnHeader><Label>Sum</Label><Alignment>Right</Alignment></TableColumnHeader></TableHeaders>
<TableRowEntries><TableRowEntry><TableColumnItems><TableColumnItem><PropertyName>a</PropertyName></TableColumnItem><TableColumnItem><ScriptBlock>$_.a + $_.b</ScriptBlock></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries>
</TableControl></View></ViewDefinitions></Configuration>
'@ | Set-Content v.format.ps1xml
"@{ ModuleVersion = '1.0'; FormatsToProcess = 'v.format.ps1xml' }" | Set-Content fm.psd1
Import-Module ./fm.psd1
[pscustomobject]@{ PSTypeName = 'My.View'; a = 1; b = 2 }
[pscustomobject]@{ PSTypeName = 'My.View'; a = 10; b = 20 }
[pscustomobject]@{ PSTypeName = 'My.View'; a = 10; b = 20 } | Format-List
