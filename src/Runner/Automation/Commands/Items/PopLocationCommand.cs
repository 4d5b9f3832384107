namespace Microsoft.PowerShell.Commands;

/// <summary>Goes back to the folder that was left last.</summary>
[Cmdlet("Pop", "Location")]
public sealed class PopLocationCommand : PSCmdlet
{
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        var location = SessionState.Path.PopLocation(null);
        if (PassThru && location is not null)
            WriteObject(location);
    }
}
