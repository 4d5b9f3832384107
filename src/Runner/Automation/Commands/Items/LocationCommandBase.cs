namespace Microsoft.PowerShell.Commands;

/// <summary>Commands that go to a folder.</summary>
public abstract class LocationCommandBase : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)] public string? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    private protected abstract void Leave();

    protected override void ProcessRecord()
    {
        try
        {
            var given = LiteralPath ?? Path ?? "~";
            if (Path is "-" or "+")
                throw DeepLearn.Runner.Runtime.Errors.Unsupported($"the history of locations ('{Path}')");
            var folders = SessionState.Path.Resolve(given, LiteralPath is not null);
            if (folders.Count > 1)
                throw new PSArgumentException($"Cannot set the location because path '{given}' resolved to multiple containers.");
            if (folders.Count == 0 || !Directory.Exists(folders[0]))
                throw PathIntrinsics.NotFound(given);
            Leave();
            var location = SessionState.Path.SetLiteralLocation(folders[0]);
            if (PassThru)
                WriteObject(location);
        }
        catch (SessionStateException e)
        {
            WriteError(e.ErrorRecord);
        }
    }
}
