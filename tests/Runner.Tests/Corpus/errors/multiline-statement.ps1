Get-Item `
    -Path nowhere `
    -Force
$x = @(
    1
    [int]'bad'
    3
)
$x.Count
'a' +
    [int]'q'
