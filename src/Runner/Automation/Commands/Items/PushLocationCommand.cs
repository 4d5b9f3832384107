namespace Microsoft.PowerShell.Commands;

/// <summary>Goes to a folder and remembers the one before.</summary>
[Cmdlet("Push", "Location", DefaultParameterSetName = "Path")]
public sealed class PushLocationCommand : LocationCommandBase
{
    private protected override void Leave() => SessionState.Path.PushCurrentLocation(null);

    protected override void ProcessRecord()
    {
        if (Path is null && LiteralPath is null)
            Leave();
        else
            base.ProcessRecord();
    }
}
