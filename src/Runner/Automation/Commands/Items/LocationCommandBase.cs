namespace Microsoft.PowerShell.Commands;

/// <summary>Commands that go to a folder.</summary>
public abstract class LocationCommandBase : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    private protected abstract void Leave();

    protected override void ProcessRecord()
    {
        try
        {
            var given = LiteralPath ?? Path ?? "~";
            var paths = SessionState.Path;
            var folders = paths.Resolve(given, LiteralPath is not null);
            if (folders.Count != 1)
                throw folders.Count == 0 ? PathIntrinsics.NotFound(given, given)
                    : new PSArgumentException($"Cannot set the location because path '{given}' resolved to multiple containers.");
            if (!Directory.Exists(folders[0]))
                throw PathIntrinsics.NotFound(given, folders[0]);
            Leave();
            var location = paths.SetLiteralLocation(folders[0], given);
            if (PassThru)
                WriteObject(location);
        }
        catch (SessionStateException e)
        {
            WriteError(e.ErrorRecord);
        }
    }
}
