<#
.SYNOPSIS
Measures the module in the shell that runs this script: its import, and what an object pays for an empty pipeline stage.

.PARAMETER HostName
What the host is called in the table.

.PARAMETER ResultFile
The JSON file that is written.

.PARAMETER Count
Objects in a measured pipeline.

.EXAMPLE
./bench/shell.ps1 -HostName runner -ResultFile artifacts/bench/shell-runner.json
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $HostName,
    [Parameter(Mandatory)] [string] $ResultFile,
    [int] $Count = 100000
)

$ErrorActionPreference = 'Stop'

# Seconds of the middle one of several runs.
function Measure-Median([scriptblock] $Work) {
    $seconds = foreach ($i in 1..5) {
        $watch = [Diagnostics.Stopwatch]::StartNew()
        $null = & $Work
        $watch.Elapsed.TotalSeconds
    }
    @($seconds | Sort-Object)[2]
}

$watch = [Diagnostics.Stopwatch]::StartNew()
Import-Module "$PSScriptRoot/../DeepLearn.psd1"
$import = $watch.Elapsed.TotalSeconds

$null = 1..100 | New-Tensor # loads libtorch
$numbers = 1..$Count
# What remains without the work that New-Tensor does in the end: binding each object and calling the cmdlet for it.
$piped = Measure-Median { $numbers | New-Tensor }
$given = Measure-Median { New-Tensor $numbers }
$result = [ordered]@{
    HostName           = $HostName
    ImportSeconds      = $import
    CmdletMicroseconds = ($piped - $given) / $Count * 1e6
    ScriptMicroseconds = (Measure-Median { $numbers | ForEach-Object { $_ } }) / $Count * 1e6
}
$result | ConvertTo-Json | Set-Content $ResultFile
