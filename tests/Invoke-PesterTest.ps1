<#
.SYNOPSIS
    Runs every Pester file beside this script and writes the counts to a JSON file for build.ps1.
.PARAMETER ResultPath
    The JSON file: Passed, Failed and the names and reasons of what was skipped.
.PARAMETER Path
    The Pester files; all of this folder unless given.
#>
param(
    [Parameter(Mandatory)] [string] $ResultPath,
    [string[]] $Path = "$PSScriptRoot"
)

$ErrorActionPreference = 'Stop'
$run = Invoke-Pester -Path $Path -Output Normal -PassThru

# Set-ItResult leaves "is skipped, because ..." as the test's error; -Skip leaves none.
$skipped = @($run.Skipped | ForEach-Object {
        $reason = "$($_.ErrorRecord)" -replace '^is \w+(, because )?', ''
        if (-not $reason) { $reason = 'no reason given' }
        "$($_.ExpandedPath): $reason"
    })
$result = @{
    Passed  = $run.PassedCount
    # A file that does not load, or a BeforeAll that throws, is a failure even where no test ran.
    Failed  = $run.FailedCount + $run.FailedBlocksCount + $run.FailedContainersCount
    Skipped = $skipped
}
$result | ConvertTo-Json | Set-Content $ResultPath
if ($result.Failed -gt 0) { exit 1 }
