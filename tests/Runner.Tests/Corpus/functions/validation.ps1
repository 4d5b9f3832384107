function F {
    param(
        [ValidateRange(1, 5)] [int] $Range = 1,
        [ValidateSet('red', 'green')] [string] $Set = 'red',
        [ValidatePattern('^a')] [string] $Pattern = 'a',
        [ValidateLength(1, 3)] [string] $Length = 'x',
        [ValidateCount(1, 2)] [int[]] $Count = 1,
        [ValidateNotNullOrEmpty()] [string] $Text = 't',
        [ValidateScript({ $_ -gt 0 })] [int] $Script = 1,
        [ValidateNotNull()] $NotNull = 1
    )
    "$Range $Set $Pattern $Length $Count $Text $Script"
}
F -Range 5 -Set GREEN -Pattern ab -Length abc -Count 1, 2 -Text z -Script 3
foreach ($bad in @{ Range = 6 }, @{ Set = 'blue' }, @{ Pattern = 'b' }, @{ Length = 'abcd' }, @{ Count = 1, 2, 3 }, @{ Text = '' }, @{ Script = -1 }, @{ NotNull = $null }) {
    try { F @bad } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; $_.CategoryInfo.Category }
}
