<#
.SYNOPSIS
Records what PowerShell 7.6 answers to the scripts in corpus/, which the runner must repeat.

.DESCRIPTION
Run this in PowerShell 7.6, never in the runner: `pwsh tests/Runner.Tests/Update-Corpus.ps1`. Each script runs in a process of
its own, in the invariant culture and without colours; exit code, output and errors go to the .expected file beside it.

.PARAMETER Name
Names of scripts; all when left out.
#>
[CmdletBinding()]
param([string[]] $Name = '*')

$ErrorActionPreference = 'Stop'
if ($PSVersionTable.ContainsKey('RunnerName')) { throw 'Expected answers come from PowerShell itself: run this with pwsh.' }
$env:NO_COLOR = '1'
$env:LANG = $env:LC_ALL = 'C.UTF-8'
$folder = Join-Path $PSScriptRoot 'corpus'
$output, $errors = [IO.Path]::GetTempFileName(), [IO.Path]::GetTempFileName()
foreach ($script in Get-ChildItem $folder -Filter *.ps1 | Where-Object { $base = $_.BaseName; $Name | Where-Object { $base -like $_ } }) {
    & ([Environment]::ProcessPath) -NoProfile -NonInteractive -File $script.FullName > $output 2> $errors
    $text = "exit: $LASTEXITCODE`n--- output`n" + [IO.File]::ReadAllText($output) + "--- errors`n" + [IO.File]::ReadAllText($errors)
    [IO.File]::WriteAllText([IO.Path]::ChangeExtension($script.FullName, '.expected'), $text.Replace($folder, '<corpus>'))
    "recorded $($script.BaseName)"
}
Remove-Item $output, $errors
