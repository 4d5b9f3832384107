namespace Microsoft.PowerShell.Commands;

/// <summary>A span of time.</summary>
[Cmdlet("New", "TimeSpan", DefaultParameterSetName = "Date")]
[OutputType(typeof(TimeSpan))]
public sealed class NewTimeSpanCommand : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Date", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("LastWriteTime")]
    public DateTime Start { get; set; }
    [Parameter(Position = 1, ParameterSetName = "Date", ValueFromPipelineByPropertyName = true)] public DateTime End { get; set; }
    [Parameter(ParameterSetName = "Time")] public int Days { get; set; }
    [Parameter(ParameterSetName = "Time")] public int Hours { get; set; }
    [Parameter(ParameterSetName = "Time")] public int Minutes { get; set; }
    [Parameter(ParameterSetName = "Time")] public int Seconds { get; set; }
    [Parameter(ParameterSetName = "Time")] public int Milliseconds { get; set; }

    protected override void ProcessRecord()
    {
        var given = MyInvocation.BoundParameters;
        if (ParameterSetName == "Time")
        {
            WriteObject(new TimeSpan(Days, Hours, Minutes, Seconds, Milliseconds));
            return;
        }
        // One moment for both, so that nothing given is no time at all.
        var now = DateTime.Now;
        WriteObject((given.ContainsKey(nameof(End)) ? End : now) - (given.ContainsKey(nameof(Start)) ? Start : now));
    }
}
