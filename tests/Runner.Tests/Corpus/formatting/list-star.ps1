Get-Item . | Format-List -Property PSIsContainer, Exists
[version]'1.2' | Format-List *
