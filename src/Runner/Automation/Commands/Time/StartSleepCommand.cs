namespace Microsoft.PowerShell.Commands;

/// <summary>Waits.</summary>
[Cmdlet("Start", "Sleep", DefaultParameterSetName = "Seconds")]
public sealed class StartSleepCommand : PSCmdlet, IDisposable
{
    private readonly ManualResetEventSlim _stop = new();

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Seconds", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), ValidateRange(0.0, int.MaxValue / 1000)]
    public double Seconds { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Milliseconds", ValueFromPipelineByPropertyName = true), Alias("ms"), ValidateRange(0, int.MaxValue)]
    public int Milliseconds { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "FromTimeSpan", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("ts")]
    public TimeSpan Duration { get; set; }

    protected override void ProcessRecord() => _stop.Wait(ParameterSetName switch
    {
        "Seconds" => TimeSpan.FromSeconds(Seconds),
        "Milliseconds" => TimeSpan.FromMilliseconds(Milliseconds),
        _ => Duration,
    });

    protected override void StopProcessing() => _stop.Set();

    public void Dispose() => _stop.Dispose();
}
