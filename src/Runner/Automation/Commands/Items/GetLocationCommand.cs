namespace Microsoft.PowerShell.Commands;

/// <summary>The current folder.</summary>
[Cmdlet("Get", "Location")]
public sealed class GetLocationCommand : PSCmdlet
{
    protected override void ProcessRecord() => WriteObject(SessionState.Path.CurrentLocation);
}
