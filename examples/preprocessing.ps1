<#
.SYNOPSIS
    From a CSV file with gaps to tensors, with PowerShell's own cmdlets (D2L 2.2).
.DESCRIPTION
    Writes a small file of houses, reads it, fills or drops what is missing, turns the kind of alley into numbers, and makes
    tensors of inputs and outputs.
.PARAMETER OutputFolder
    Where the file is written; a new folder among the temporary files if not given.
.EXAMPLE
    ./examples/preprocessing.ps1
#>
param([string] $OutputFolder = (Join-Path ([IO.Path]::GetTempPath()) "deeplearn-$PID"))

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Import-Module "$PSScriptRoot/../DeepLearn.psd1"

# A file of four houses; NA says that a value is not known
$null = New-Item $OutputFolder -ItemType Directory -Force
$file = Join-Path $OutputFolder 'house_tiny.csv'
'NumRooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100', 'NA,NA,140000' | Set-Content $file

# Import-Csv gives text; numbers become numbers and NA becomes null
$houses = Import-Csv $file | ForEach-Object {
    $house = [ordered]@{}
    foreach ($column in $_.PSObject.Properties) {
        $number = 0.0
        $house[$column.Name] = if ($column.Value -eq 'NA') { $null }
            elseif ([double]::TryParse($column.Value, [ref] $number)) { $number }
            else { $column.Value }
    }
    [pscustomobject] $house
}
'# read'
foreach ($house in $houses) { ($house.PSObject.Properties.Value | ForEach-Object { if ($null -eq $_) { 'NaN' } else { "$_" } }) -join ' ' }

# Inputs are the first two columns, the output is the last
$names = @($houses[0].PSObject.Properties.Name)
$inputs = $houses | Select-Object $names[0..1]
$outputs = $houses | Select-Object $names[-1]
'# inputs and outputs'
"$($names[0..1] -join ', ') | $($names[-1])"

# Fill: the mean of the column
$mean = ($inputs.NumRooms | Where-Object { $null -ne $_ } | Measure-Object -Average).Average
foreach ($house in $inputs) { if ($null -eq $house.NumRooms) { $house.NumRooms = $mean } }
'# NumRooms, filled with the mean'
$inputs.NumRooms -join ' '

# Drop: the row in which most is missing, or rows by a rule
function Get-GapCount($Row, [string[]] $Column = $names) { @($Column | Where-Object { $null -eq $Row.$_ }).Count }

'# missing in each row'
($houses | ForEach-Object { Get-GapCount $_ }) -join ' '
$worst = $houses | Sort-Object { Get-GapCount $_ } -Descending -Stable | Select-Object -First 1
'# prices without the row that misses most'
($houses | Where-Object { $_ -ne $worst }).Price -join ' '
'# rows left: nothing missing, something there, two values there, NumRooms there'
@(
    @($houses | Where-Object { (Get-GapCount $_) -eq 0 }).Count
    @($houses | Where-Object { (Get-GapCount $_) -lt $names.Count }).Count
    @($houses | Where-Object { $names.Count - (Get-GapCount $_) -ge 2 }).Count
    @($houses | Where-Object { (Get-GapCount $_ NumRooms) -eq 0 }).Count
) -join ' '

# One column of 0 and 1 for each kind of alley; to be missing is a kind too
$kinds = @($inputs.Alley | Where-Object { $null -ne $_ } | Sort-Object -Unique) + 'nan'
$encoded = foreach ($house in $inputs) {
    $row = [ordered]@{ NumRooms = $house.NumRooms }
    $own = if ($null -eq $house.Alley) { 'nan' } else { $house.Alley }
    foreach ($kind in $kinds) { $row["Alley_$kind"] = [int] ($kind -eq $own) }
    [pscustomobject] $row
}
"# $(@($encoded[0].PSObject.Properties.Name) -join ' ')"
foreach ($row in $encoded) { @($row.PSObject.Properties.Value) -join ' ' }

# Objects become rows of a tensor
$X = $encoded | New-Tensor -Dtype float64
$y = New-Tensor $outputs.Price -Dtype int64
'# X'
"$X"
'# y'
"$y"

# Large numbers: take the logarithm, then bring them to mean 0 and standard deviation 1
$logarithms = $y.to('float64').log()
$standard = ($logarithms - $logarithms.mean()) / $logarithms.std()
'# log(price)'
"$logarithms"
'# standardised'
"$standard"
