'a'; 'b' # comment
<# block #> 'c' <# inline #>
<#
 multi
#>
'd';; 'e'
'f' `
    + 'g'
$x = 1 +
2
$x
'a' |
    ForEach-Object { $_ + '1' } |
    # a comment between
    ForEach-Object { $_ + '2' }
'b'
    | ForEach-Object { $_ + '3' }
@(1, # one
  2).Count
'#notcomment'
Write-Output a#b
'x' <#c#> + 'y'
#region r
'in region'
#endregion
