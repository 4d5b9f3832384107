<#
.SYNOPSIS
    From a CSV file with gaps to tensors (D2L 2.2).
.DESCRIPTION
    Writes a small file of houses, reads it as a table, fills or drops what is missing, turns the kind of alley into numbers, and
    makes tensors of inputs and outputs.
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

# A column that begins with NA is one of numbers all the same
$houses = Import-Table $file
'# read'
$houses

# Inputs are the first two columns, the output is the last
$inputs = $houses | Select-Table -Column 0, 1
$outputs = $houses | Select-Table -Column -1
'# inputs and outputs'
"$($inputs.Columns.Name -join ', ') | $($outputs.Columns.Name)"

# Fill: the mean of the column
$inputs = $inputs | Set-MissingValue -Mean
'# NumRooms, filled with the mean'
$inputs.NumRooms -join ' '

# Drop: the row in which most is missing, or rows by a rule
'# prices without the row that misses most'
($houses | Remove-MissingValue -Most).Price -join ' '
'# rows left: nothing missing, something there, two values there, NumRooms there'
@(
    ($houses | Remove-MissingValue).RowCount
    ($houses | Remove-MissingValue -All).RowCount
    ($houses | Remove-MissingValue -Threshold 2).RowCount
    ($houses | Remove-MissingValue -Column NumRooms).RowCount
) -join ' '
'# columns left: nothing missing, two values there'
"$(($houses | Remove-MissingValue -FromColumn).Columns.Name) | $(($houses | Remove-MissingValue -FromColumn -Threshold 2).Columns.Name -join ', ')"

# One column of 0 and 1 for each kind of alley; to be missing is a kind too
$inputs = $inputs | Convert-TableColumn Alley -OneHot -MissingAsCategory
'# encoded'
$inputs

# Tables become tensors
$X = $inputs | New-Tensor -Dtype float64
$y = New-Tensor $outputs.Price
'# X'
"$X"
'# y'
"$y"

# Large numbers: take the logarithm, then bring them to mean 0 and standard deviation 1
$logarithms = $outputs | Convert-TableColumn Price -Log
'# log(price)'
($logarithms.Price | ForEach-Object { '{0:f4}' -f $_ }) -join ' '
'# standardised'
(($logarithms | Convert-TableColumn Price -Standardize).Price | ForEach-Object { '{0:f4}' -f $_ }) -join ' '
