<#
.SYNOPSIS
Runs the scripts of Corpus/ in PowerShell and in the runner and prints every difference.

.DESCRIPTION
Run this in PowerShell 7.6: `pwsh tests/Runner.Tests/Compare-Corpus.ps1`, after the runner has been built. What each script
answers - exit code, output, errors - stands in the .expected file beside it. PowerShell runs each script as `pwsh -File` does,
in a runspace of its own, in the invariant culture and without colours; those of the theme "process" (programs, the console)
in a process of their own. Scripts of the theme "refused" are for the runner alone. The exit code is the number of differences.

.PARAMETER Name
Scripts to run, as theme/name with wildcards.

.PARAMETER Record
Write PowerShell's answers to the .expected files first; for the theme "refused" the runner's.
#>
[CmdletBinding()]
param([string[]] $Name = '*', [switch] $Record)

$ErrorActionPreference = 'Stop'
if ($PSVersionTable.ContainsKey('RunnerName')) { throw 'The expected answers come from PowerShell itself: run this with pwsh.' }
$env:NO_COLOR = '1'
$PSStyle.OutputRendering = 'PlainText'
$env:LANG = $env:LC_ALL = 'C.UTF-8'
$corpus = Join-Path $PSScriptRoot Corpus
$runner = Join-Path $PSScriptRoot '../../src/Runner/bin/Release/net10.0/Runner.dll'
$invariant = [cultureinfo]::InvariantCulture
[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = $invariant
[cultureinfo]::DefaultThreadCurrentCulture = [cultureinfo]::DefaultThreadCurrentUICulture = $invariant

# A host that keeps what a console shows on its two streams.
Add-Type -IgnoreWarnings -TypeDefinition @'
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Internal;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Security;
using System.Text;

public sealed class KeepingHost : PSHost
{
    public KeepingInterface Kept { get; } = new();
    public int? ExitCode { get; private set; }
    public override string Name => "ConsoleHost";
    public override Version Version { get; } = new(7, 6);
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override PSHostUserInterface UI => Kept;
    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
    public override void EnterNestedPrompt() => throw new NotSupportedException();
    public override void ExitNestedPrompt() => throw new NotSupportedException();
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }

    // PowerShell's own calls would unwrap the mark again.
    public static void Report(Pipeline pipeline, ErrorRecord error)
    {
        var marked = new PSObject(error);
        var stream = typeof(PSObject).GetProperty("WriteStream", BindingFlags.Instance | BindingFlags.NonPublic);
        stream.SetValue(marked, Enum.Parse(stream.PropertyType, "Error"));
        pipeline.Input.Write(marked);
    }
}

public sealed class KeepingInterface : PSHostUserInterface
{
    public StringBuilder Output { get; } = new();
    public StringBuilder Errors { get; } = new();
    public override PSHostRawUserInterface RawUI { get; } = new FixedScreen();
    public override void Write(string value) => Output.Append(Plain(value));
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);
    public override void WriteLine(string value) => Output.Append(Plain(value) + "\n");
    // The console shows no empty line of errors.
    public override void WriteErrorLine(string value) => Errors.Append(string.IsNullOrEmpty(value) ? "" : Plain(value) + "\n");
    public override void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);
    public override void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);
    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);
    public override void WriteProgress(long sourceId, ProgressRecord record) { }
    public override string ReadLine() => throw NonInteractive();
    // As with -NonInteractive.
    private static Exception NonInteractive() => new PSInvalidOperationException("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");
    public override SecureString ReadLineAsSecureString() => throw NonInteractive();
    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw NonInteractive();
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => throw NonInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw NonInteractive();
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw NonInteractive();
    private static string Plain(string value) => new StringDecorated(value).ToString(OutputRendering.PlainText);
}

public sealed class FixedScreen : PSHostRawUserInterface
{
    public override Size BufferSize { get; set; } = new(80, 24);
    public override Size WindowSize { get; set; } = new(80, 24);
    public override Size MaxWindowSize => new(80, 24);
    public override Size MaxPhysicalWindowSize => new(80, 24);
    public override Coordinates WindowPosition { get; set; }
    public override Coordinates CursorPosition { get; set; }
    public override int CursorSize { get; set; } = 1;
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;
    public override string WindowTitle { get; set; } = "";
    public override bool KeyAvailable => false;
    public override void FlushInputBuffer() { }
    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException();
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new NotSupportedException();
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw new NotSupportedException();
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw new NotSupportedException();
}
'@

function Format-Answer($Exit, $Output, $Errors, $Scratch, $Script) {
    $text = "exit: $Exit`n--- output`n$Output--- errors`n$Errors"
    $text.Replace($Scratch, '<scratch>').Replace((Split-Path $Script), '<corpus>')
}

# What ConsoleHost does for -File: errors merged into the output, all of it into Out-Default; `exit` leaves the host.
function Invoke-InRunspace($Script, $Scratch) {
    $console = [KeepingHost]::new()
    $runspace = [runspacefactory]::CreateRunspace($console, [initialsessionstate]::CreateDefault2())
    $runspace.Open()
    $null = $runspace.SessionStateProxy.Path.SetLocation($Scratch)
    $code = 0
    try {
        $pipeline = $runspace.CreatePipeline()
        $command = [System.Management.Automation.Runspaces.Command]::new($Script, $false, $false)
        $command.MergeMyResults('Error', 'Output')
        $default = [System.Management.Automation.Runspaces.Command]::new('Out-Default', $false, $true)
        $default.MergeUnclaimedPreviousCommandResults = 'Error, Output'
        $pipeline.Commands.Add($command)
        $pipeline.Commands.Add($default)
        $context = [runspace].GetProperty('ExecutionContext', [Reflection.BindingFlags]'Instance, NonPublic').GetValue($runspace)
        $context.GetType().GetProperty('ScriptCommandProcessorShouldRethrowExit', [Reflection.BindingFlags]'Instance, NonPublic').SetValue($context, $true)
        try { $null = $pipeline.Invoke() }
        catch {
            $code = 1
            $cause = $_.Exception.InnerException ?? $_.Exception
            $errorRecord = $cause.ErrorRecord ??
                [System.Management.Automation.ErrorRecord]::new($cause, 'ConsoleHost.ReportException', 'NotSpecified', $null)
            $report = $runspace.CreatePipeline()
            $report.Commands.Add($default)
            [KeepingHost]::Report($report, $errorRecord)
            $report.Input.Close()
            $null = $report.Invoke()
        }
        Format-Answer (($console.ExitCode ?? $code) -band 255) $console.Kept.Output $console.Kept.Errors $Scratch $Script
    }
    finally { $runspace.Dispose() }
}

function Invoke-InProcess([string[]] $Command, $Script, $Scratch) {
    $start = [Diagnostics.ProcessStartInfo]::new($Command[0])
    foreach ($argument in $Command[1..9] + $Script) { $start.ArgumentList.Add($argument) }
    $start.RedirectStandardOutput = $start.RedirectStandardError = $start.RedirectStandardInput = $true
    $start.WorkingDirectory = $Scratch
    $process = [Diagnostics.Process]::Start($start)
    $process.StandardInput.Close()
    $errors = $process.StandardError.ReadToEndAsync()
    $output = $process.StandardOutput.ReadToEnd()
    $process.WaitForExit()
    Format-Answer $process.ExitCode $output $errors.Result $Scratch $Script
}

function Invoke-Script($Script, [switch] $InRunner) {
    $scratch = [IO.Directory]::CreateTempSubdirectory('runner-').FullName
    $before = [Environment]::CurrentDirectory
    try {
        [Environment]::CurrentDirectory = $scratch
        if ($InRunner) { Invoke-InProcess dotnet, $runner $Script $scratch }
        elseif ($Script -match '[\\/]process[\\/][^\\/]+$') {
            Invoke-InProcess ([Environment]::ProcessPath), '-NoProfile', '-NonInteractive', '-File' $Script $scratch
        }
        else { Invoke-InRunspace $Script $scratch }
    }
    finally {
        [Environment]::CurrentDirectory = $before
        Remove-Item -LiteralPath $scratch -Recurse -Force
    }
}

function Show-Difference($Title, $Expected, $Actual) {
    "=== $Title"
    Compare-Object $Expected.Split("`n") $Actual.Split("`n") -SyncWindow 20 | ForEach-Object {
        ($_.SideIndicator -eq '<=' ? '  expected: ' : '  actual:   ') + $_.InputObject
    }
}

$scripts = Get-ChildItem $corpus -Recurse -Filter *.ps1 | Sort-Object FullName |
    Where-Object { $path = [IO.Path]::GetRelativePath($corpus, $_.FullName); $Name | Where-Object { $path -like "$_.ps1" } }
$differences = $compared = 0
foreach ($script in $scripts) {
    $title = [IO.Path]::GetRelativePath($corpus, $script.FullName)
    $refused = $script.Directory.Name -eq 'refused'
    $file = [IO.Path]::ChangeExtension($script.FullName, '.expected')
    $answer = Invoke-Script $script.FullName -InRunner:$refused
    if ($Record) { [IO.File]::WriteAllText($file, $answer) }
    $expected = [IO.File]::ReadAllText($file)
    if (-not $refused) {
        $compared++
        if ($answer -cne $expected) { $differences++; Show-Difference "$title in PowerShell" $expected $answer }
        $answer = Invoke-Script $script.FullName -InRunner
    }
    if ($answer -cne $expected) { $differences++; Show-Difference "$title in the runner" $expected $answer }
}
"$(@($scripts).Count) scripts in the runner, $compared of them in PowerShell too: $differences differences"
exit [Math]::Min($differences, 255)
