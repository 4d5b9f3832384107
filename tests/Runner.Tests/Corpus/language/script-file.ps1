#requires -Version 7.0
<#
.SYNOPSIS
 x
#>
[CmdletBinding()]
param(
    # a comment
    [Parameter(Mandatory = $false)]
    [Alias('n', 'nm')]
    [ValidateNotNullOrEmpty()]
    [string]
    $Name = 'def', # trailing

    [switch] $Flag
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Invoke-Step
{
    param
    (
        [string] $Title,
        [scriptblock] $Body
    )
    Write-Host "== $Title"
    & $Body
}

Invoke-Step 'one' { "body $Name" }
Invoke-Step -Title 'two' -Body {
    $items = @(
        'a'
        'b', 'c'
        if ($Flag) { 'flag' }
    )
    $items.Count
}
$result = Get-ChildItem -Path $PSScriptRoot -Filter 'script-file*.ps1' |
    Where-Object { $_.Name -like 'script-file*' } | # comment in the pipe
    ForEach-Object {
        $_.BaseName
    }
$result
$params = @{
    Path     = $PSScriptRoot   # where
    Filter   = 'script-file.ps1'
}
(Get-ChildItem @params).Name
$long = 'a' +
    'b' `
    + 'c'
$long
if (-not ($Name -eq 'def') -or
    $Flag.IsPresent) { 'no' } else { 'yes' }
$map = [ordered]@{
    first  = 1
    second = @{ x = 1; y = @(1, 2) }
    third  = { param($q) $q + 1 }
}
& $map.third 4; $map.second.y[1]; $map.Keys -join ' '
switch ($map.first) {
    { $_ -is [int] } { 'int'; break }
    default { 'other' }
}
$obj = [pscustomobject]@{
    Name = 'n'
    Calc = $(if ($true) { 10 } else { 20 })
    List = 1, 2, 3
}
"$($obj.Name): $($obj.Calc) $($obj.List[-1]) $($obj.List -join '/')"
$obj | Add-Member -MemberType ScriptMethod -Name Twice -Value { $this.Calc * 2 }
$obj.Twice()
$obj | Add-Member ScriptProperty Half { $this.Calc / 2 }; $obj.Half
try {
    $null = $obj.Missing
}
catch [System.Management.Automation.PropertyNotFoundException] {
    "PNF $($_.Exception.Message)"
}
catch {
    "other $($_.Exception.GetType().Name)"
}
finally { 'finally' }
$numbers = foreach ($n in 1..3) { if ($n % 2) { $n } }
"$numbers"
[System.IO.File]::WriteAllText("$([IO.Path]::GetTempPath())/script-file.tmp", "l1`nl2`n")
$lines = [System.IO.File]::ReadAllLines("$([IO.Path]::GetTempPath())/script-file.tmp"); $lines.Count
Remove-Item "$([IO.Path]::GetTempPath())/script-file.tmp"
$sw = [System.Diagnostics.Stopwatch]::StartNew(); $sw.Stop(); $sw.Elapsed -is [timespan]
$job = [System.Threading.Tasks.Task]::FromResult(5); $job.Result
"$PSCommandPath".EndsWith('script-file.ps1'); $MyInvocation.MyCommand.Path -eq $PSCommandPath; (Split-Path -Leaf $MyInvocation.MyCommand.Definition)
function Get-Tree([int] $depth) { if ($depth -gt 0) { $depth; Get-Tree ($depth - 1) } }; (Get-Tree 3) -join ','
Write-Output "end $($PSBoundParameters.Count) $($args.Count)"
