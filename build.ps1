<#
.SYNOPSIS
    Builds, demonstrates and tests DeepLearn.
.DESCRIPTION
    Runs in PowerShell 7.6 (./build.ps1 Test) and, where PowerShell is not installed, in the project's own runner
    (dotnet run --project src/Runner -- ./build.ps1 Test): the same script, the same result.

    Bootstrap  installs what the native layer needs (Debian and Ubuntu), or says what to install.
    Build      Bootstrap, then compiles everything and fills module/bin.
    Demo       Build, then trains LeNet on Fashion-MNIST (examples/lenet.ps1).
    Test       Build, then runs every xunit and Pester test; the last line is 'N passed, N failed, N skipped'.
    Bench      Build, then measures the same work here and in Python's PyTorch: artifacts/bench/results.md. No pass mark.
    Package    Build, then packs two archives into artifacts/package: the module for PowerShell, and a folder that runs our
               scripts on a Linux x64 machine with neither .NET nor PowerShell.
    Clean      removes what the build made.
.EXAMPLE
    ./build.ps1 Demo
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Bootstrap', 'Build', 'Demo', 'Test', 'Bench', 'Package', 'Clean')]
    [string] $Task = 'Build'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$root = $PSScriptRoot
$artifacts = Join-Path $root 'artifacts'
$results = Join-Path $artifacts 'test-results'
$moduleBin = Join-Path $root 'module/bin'

function Write-Step([string] $Text) {
    Write-Host "==> $Text"
}

# Ends the script with one plain line: a build error is not the script's error, and needs no stack.
function Stop-Build([string] $Message) {
    Write-Host "build.ps1: $Message"
    exit 1
}

function Invoke-Dotnet([string] $What, [string[]] $Arguments) {
    & dotnet @Arguments
    if ($LASTEXITCODE -ne 0) { Stop-Build "$What failed (dotnet $($Arguments[0]) ended with $LASTEXITCODE)." }
}

# The program that runs this script, so that a child starts in the same host.
function Get-HostCommand {
    $program = [Environment]::ProcessPath
    $name = [IO.Path]::GetFileNameWithoutExtension($program)
    if ($name -eq 'dotnet') { return @($program, [Reflection.Assembly]::GetEntryAssembly().Location) }
    return @($program)
}

function Get-MissingPackage([string[]] $Name) {
    foreach ($package in $Name) {
        $status = & dpkg-query --show --showformat '${db:Status-Status}' $package 2>$null
        if ($status -ne 'installed') { $package }
    }
}

function Install-Package([string[]] $Name) {
    $apt = @('apt-get')
    if ((& id -u) -ne '0') {
        if (-not (Get-Command sudo -CommandType Application -ErrorAction Ignore)) {
            Stop-Build "these packages are missing and need root to install: apt-get install $($Name -join ' ')"
        }
        $apt = @('sudo', 'apt-get')
    }
    $program, $rest = $apt
    $rest = @($rest | Where-Object { $_ })
    $env:DEBIAN_FRONTEND = 'noninteractive'
    & $program @rest update --quiet
    if ($LASTEXITCODE -ne 0) { Stop-Build 'apt-get update failed: its own message stands above.' }
    & $program @rest install --yes --quiet --no-install-recommends @Name
    if ($LASTEXITCODE -ne 0) { Stop-Build "apt-get could not install $($Name -join ' '): its own message stands above." }
}

function Invoke-Bootstrap {
    # Why each is needed is said before anything is installed.
    $packages = [ordered]@{
        'libtorch-dev'          = 'the tensor library'
        'libopenblas0-openmp'   = 'fast matrix products for it'
        'libopencv-dev'         = 'what libtorch of Debian is linked with'
        'cmake'                 = 'configures the native shim'
        'make'                  = 'builds it'
        'g++'                   = 'compiles it'
        'dataset-fashion-mnist' = 'the 70,000 images of the demo'
    }

    if ($env:LIBTORCH) {
        $tools = @('cmake', 'make', 'c++' | Where-Object { -not (Get-Command $_ -CommandType Application -ErrorAction Ignore) })
        if ($tools) { Stop-Build "LIBTORCH names $($env:LIBTORCH); to build against it install: $($tools -join ', ')" }
        return
    }

    if (-not (Get-Command apt-get -CommandType Application -ErrorAction Ignore)) {
        Write-Host 'This system has no apt-get, so nothing is installed here. DeepLearn needs:'
        Write-Host '  - libtorch 1.13 or later: unpack the "LibTorch" archive of pytorch.org and set LIBTORCH to its folder'
        Write-Host '  - cmake 3.18 or later, make and a C++17 compiler'
        Write-Host '  - OpenBLAS with OpenMP (optional, faster)'
        Stop-Build 'install these, set LIBTORCH, and run the same command again.'
    }

    $missing = @(Get-MissingPackage ([string[]] $packages.Keys))
    if ($missing.Count -eq 0) { return }
    Write-Step 'Installing from the system''s package archive (about 700 MB, once):'
    foreach ($name in $missing) { Write-Host ('    {0,-22} {1}' -f $name, $packages[$name]) }
    Install-Package $missing
}

function Invoke-Build {
    Invoke-Bootstrap
    Write-Step 'Building the module into module/bin'
    Invoke-Dotnet 'Building the module' @(
        'publish', (Join-Path $root 'src/DeepLearn.Commands'), '--configuration', 'Release', '--output', $moduleBin, '--nologo', '--verbosity', 'quiet')
}

function Invoke-Demo {
    Invoke-Build
    Write-Step 'LeNet on Fashion-MNIST: examples/lenet.ps1'
    $program, $first = Get-HostCommand
    $first = @($first | Where-Object { $_ })
    & $program @first -NoProfile -File (Join-Path $root 'examples/lenet.ps1')
    if ($LASTEXITCODE -ne 0) { Stop-Build "the demo ended with exit code $LASTEXITCODE." }
}

# Counts and skip reasons of one xunit result file.
function Read-TestResult([string] $Path) {
    $count = @{ Passed = 0; Failed = 0; Skipped = @() }
    foreach ($element in [System.Xml.Linq.XDocument]::Load($Path).Descendants()) {
        if ($element.Name.LocalName -ne 'UnitTestResult') { continue }
        $outcome = $element.Attribute('outcome').Value
        if ($outcome -eq 'Passed') { $count.Passed++ }
        elseif ($outcome -eq 'NotExecuted') { $count.Skipped += "$($element.Attribute('testName').Value): $($element.Value.Trim())" }
        else { $count.Failed++ }
    }
    $count
}

function Invoke-XunitTest([string] $Project) {
    Write-Step "xunit: $Project"
    $file = Join-Path $results "$Project.trx"
    & dotnet test (Join-Path $root "tests/$Project") --configuration Release --nologo --verbosity quiet --results-directory $results --logger "trx;LogFileName=$Project.trx" | Out-Host
    $code = $LASTEXITCODE
    if (-not (Test-Path $file)) {
        Write-Host "$Project did not finish (exit code $code): it counts as one failed test."
        return @{ Passed = 0; Failed = 1; Skipped = @() }
    }
    $count = Read-TestResult $file
    # A crash after the last result leaves a complete-looking file.
    if ($code -ne 0 -and $count.Failed -eq 0) { $count.Failed = 1 }
    $count
}

function Invoke-PesterTest {
    Write-Step 'Pester: tests/*.Tests.ps1'
    $file = Join-Path $results 'pester.json'
    $script = Join-Path $root 'tests/Invoke-PesterTest.ps1'
    $program, $first = Get-HostCommand
    $first = @($first | Where-Object { $_ })
    if (-not (Get-Command Invoke-Pester -ErrorAction Ignore)) {
        Write-Host 'Pester 5 is not installed in this PowerShell: its files run in the project''s runner instead.'
        $program = 'dotnet'
        $first = @('run', '--project', (Join-Path $root 'src/Runner'), '--')
    }
    & $program @first -NoProfile -File $script -ResultPath $file | Out-Host
    $code = $LASTEXITCODE
    if (-not (Test-Path $file)) {
        Write-Host "The Pester run did not finish (exit code $code): it counts as one failed test."
        return @{ Passed = 0; Failed = 1; Skipped = @() }
    }
    $read = Get-Content $file -Raw | ConvertFrom-Json
    @{ Passed = $read.Passed; Failed = $read.Failed; Skipped = @($read.Skipped) }
}

function Invoke-Test {
    Invoke-Build
    if (Test-Path $results) { Remove-Item $results -Recurse -Force }
    $null = New-Item $results -ItemType Directory -Force

    $counts = @(
        foreach ($project in 'LibTorch.Tests', 'DeepLearn.Tests', 'Runner.Tests') { Invoke-XunitTest $project }
        Invoke-PesterTest
    )

    # How many operators of libtorch are bound, and by what each was tested.
    $operators = Join-Path $results 'operators.md'
    if (Test-Path $operators) { Get-Content $operators | Write-Host }

    $passed = 0
    $failed = 0
    $skipped = 0
    foreach ($count in $counts) {
        $passed += $count.Passed
        $failed += $count.Failed
        foreach ($reason in $count.Skipped) {
            $skipped++
            Write-Host "skipped: $reason"
        }
    }
    Write-Host "$passed passed, $failed failed, $skipped skipped"
    if ($failed -gt 0) { exit 1 }
}

# What the shells cost, each in its own process, then the works side by side (docs/benchmarks.md).
function Invoke-Bench {
    Invoke-Build
    Write-Step 'Building the benchmark'
    Invoke-Dotnet 'Building the runner' @('build', (Join-Path $root 'src/Runner'), '--configuration', 'Release', '--nologo', '--verbosity', 'quiet')
    Invoke-Dotnet 'Building the benchmark' @('build', (Join-Path $root 'bench'), '--configuration', 'Release', '--nologo', '--verbosity', 'quiet')

    $folder = Join-Path $artifacts 'bench'
    if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
    $null = New-Item $folder -ItemType Directory -Force
    $script = Join-Path $root 'bench/shell.ps1'
    Write-Step 'Measuring the shells'
    & dotnet (Join-Path $root 'src/Runner/bin/Release/net10.0/Runner.dll') -NoProfile -File $script -HostName runner -ResultFile (Join-Path $folder 'shell-runner.json')
    if ($LASTEXITCODE -ne 0) { Stop-Build "bench/shell.ps1 ended with $LASTEXITCODE in the runner." }
    if (Get-Command pwsh -CommandType Application -ErrorAction Ignore) {
        & pwsh -NoProfile -File $script -HostName PowerShell -ResultFile (Join-Path $folder 'shell-pwsh.json')
        if ($LASTEXITCODE -ne 0) { Stop-Build "bench/shell.ps1 ended with $LASTEXITCODE in PowerShell." }
    }

    Write-Step 'Measuring the works in turns'
    & dotnet (Join-Path $root 'bench/bin/Release/net10.0/Bench.dll')
    if ($LASTEXITCODE -ne 0) { Stop-Build "the benchmark ended with $LASTEXITCODE." }
}

function Compress-Folder([string] $Folder, [string] $Archive) {
    & tar --create --gzip --file $Archive --owner 0 --group 0 --directory (Split-Path $Folder) (Split-Path $Folder -Leaf)
    if ($LASTEXITCODE -ne 0) { Stop-Build "tar could not write ${Archive}: its own message stands above." }
    Write-Host ('    {0}  {1:f1} MB' -f $Archive, ((Get-Item $Archive).Length / 1e6))
}

# The module for PowerShell; and the same with a runner that needs no .NET (tools/portable/deeplearn starts it).
function Invoke-Package {
    Invoke-Build
    Write-Step 'Packing into artifacts/package'
    $version = (Import-PowerShellDataFile (Join-Path $root 'DeepLearn.psd1')).ModuleVersion
    $package = Join-Path $artifacts 'package'
    if (Test-Path $package) { Remove-Item $package -Recurse -Force }
    $module = Join-Path $package "DeepLearn/$version" # as a folder of PSModulePath wants it
    $portable = Join-Path $package "DeepLearn-$version-linux-x64"

    $null = New-Item (Join-Path $module 'native') -ItemType Directory -Force
    foreach ($part in 'DeepLearn.psd1', 'module', 'examples', 'README.md', 'LICENSE') {
        Copy-Item (Join-Path $root $part) $module -Recurse
    }
    foreach ($part in 'CMakeLists.txt', 'build.sh', '*.cpp', '*.h', 'kernels') {
        Copy-Item (Join-Path $root "src/LibTorch/native/$part") (Join-Path $module 'native') -Recurse
    }
    foreach ($extra in '*.pdb', '*.xml', '*.deps.json') { Remove-Item (Join-Path $module "module/bin/$extra") }
    Set-Content (Join-Path $module 'version') $version
    Copy-Item $module $portable -Recurse

    Copy-Item (Join-Path $root 'tools/portable/deeplearn') $portable
    Invoke-Dotnet 'Publishing the runner' @(
        'publish', (Join-Path $root 'src/Runner'), '--configuration', 'Release', '--runtime', 'linux-x64', '--self-contained', 'true',
        '--output', (Join-Path $portable 'runner'), '-p:DebugType=none', '-p:GenerateDocumentationFile=false', '--nologo', '--verbosity', 'quiet')
    Compress-Folder (Split-Path $module) (Join-Path $package "DeepLearn-$version.tar.gz")
    Compress-Folder $portable "$portable.tar.gz"
}

function Invoke-Clean {
    # The runner may be what runs this script, so its own output stays.
    $made = @($artifacts, $moduleBin)
    foreach ($project in 'src/LibTorch', 'src/DeepLearn', 'src/DeepLearn.Commands', 'bench', 'tests/LibTorch.Tests', 'tests/DeepLearn.Tests', 'tests/KaggleServer', 'tests/Runner.Tests') {
        $made += Join-Path $root "$project/bin"
        $made += Join-Path $root "$project/obj"
    }
    foreach ($folder in $made) {
        if (Test-Path $folder) { Remove-Item $folder -Recurse -Force }
    }
}

switch ($Task) {
    'Bootstrap' { Invoke-Bootstrap }
    'Build' { Invoke-Build }
    'Demo' { Invoke-Demo }
    'Test' { Invoke-Test }
    'Bench' { Invoke-Bench }
    'Package' { Invoke-Package }
    'Clean' { Invoke-Clean }
}
