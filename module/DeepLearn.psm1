# The root of the module: loads the cmdlets, or says how to build them.
$commands = Join-Path $PSScriptRoot 'bin/DeepLearn.Commands.dll'
if (-not (Test-Path -LiteralPath $commands)) {
    $root = Split-Path $PSScriptRoot
    throw "DeepLearn is not built yet: '$commands' is missing. In '$root' run './build.ps1 Build', or 'dotnet run --project src/Runner -- ./build.ps1 Build' where PowerShell is not installed."
}
Import-Module $commands
