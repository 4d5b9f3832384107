function Show($Name, $Block) { "### $Name"; & $Block | Out-String -Width 80 }
$rows = [pscustomobject]@{ a = 1; b = 'xx' }, [pscustomobject]@{ a = 2; b = 'xx' }, [pscustomobject]@{ a = 1000; b = 'xxyyy' }
Show 'columns' { $rows | Format-Table b, @{ n = 'N'; e = { $_.a * 2.5 }; formatstring = 'F3' }, @{ n = 'L'; e = 'b'; width = 10; align = 'right' }, none }
Show 'pattern' { $rows | Format-Table a* }
Show 'groups' { $rows | Format-Table -GroupBy b -Property a }
Show 'groups by script' { $rows | Format-Table -GroupBy @{ n = 'long'; e = { $_.b.Length -gt 2 } } }
Show 'no head' { $rows | Format-Table -HideTableHeaders }
Show 'auto size' { $rows | Format-Table -AutoSize }
Show 'wrap' { [pscustomobject]@{ i = 1; t = 'word ' * 40 } | Format-Table i, t -Wrap }
Show 'wrapped head' { [pscustomobject]@{ i = 1; t = 'x' } | Format-Table @{ n = 'a long head'; e = 'i'; width = 6 }, t }
Show 'centred' { $rows | Format-Table @{ n = 'centre'; e = 'a'; width = 10; align = 'center' }, b }
Show 'list' { $rows[0] | Format-List b, @{ n = 'sum'; e = { $_.a + 1 } } }
Show 'list of groups' { $rows | Format-List -GroupBy b }
Show 'long value' { [pscustomobject]@{ t = 'word ' * 40; u = "a`nb" } | Format-List }
Show 'text as table' { 'text' | Format-Table }
Show 'text as list' { 'text' | Format-List -Force }
Show 'two tables' { $rows[0] | Format-Table a; $rows[0] | Format-Table b }
"### stream"; ($rows | Out-String -Stream -Width 40 | ForEach-Object { "<$_>" })
"### no new line"; $rows[0] | Out-String -NoNewline
"### file"
$file = Join-Path $PWD 'out.txt'
$rows | Out-File $file
'more' | Out-File $file -Append
Get-Content $file
$rows[0] > $file
Get-Content $file
"### host"
$rows | Out-Host
$rows | Format-List | Out-Host
$rows[0], 'text', $rows[1]
