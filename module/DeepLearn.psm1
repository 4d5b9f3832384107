# The root of the module: loads the cmdlets, or says how to build them.
$commands = Join-Path $PSScriptRoot 'bin/DeepLearn.Commands.dll'
if (-not (Test-Path -LiteralPath $commands)) {
    $root = Split-Path $PSScriptRoot
    throw "DeepLearn is not built yet: '$commands' is missing. In '$root' run './build.ps1 Build', or 'dotnet run --project src/Runner -- ./build.ps1 Build' where PowerShell is not installed."
}
Import-Module $commands

# Scripts may name types in their first line, before any cmdlet has loaded them: [TorchSharp.torch]::randn(2).
foreach ($assembly in 'LibTorch', 'DeepLearn') {
    $null = [Reflection.Assembly]::LoadFrom((Join-Path $PSScriptRoot "bin/$assembly.dll"))
}
