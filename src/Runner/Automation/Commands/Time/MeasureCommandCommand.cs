using System.Diagnostics;

namespace Microsoft.PowerShell.Commands;

/// <summary>How long a script block takes.</summary>
[Cmdlet("Measure", "Command")]
[OutputType(typeof(TimeSpan))]
public sealed class MeasureCommandCommand : PSCmdlet
{
    private readonly Stopwatch _clock = new();

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Mandatory = true, Position = 0)] public ScriptBlock Expression { get; set; } = null!;

    protected override void ProcessRecord()
    {
        _clock.Start();
        Expression.InvokeWithDollarUnder(InputObject);
        _clock.Stop();
    }

    protected override void EndProcessing() => WriteObject(_clock.Elapsed);
}
