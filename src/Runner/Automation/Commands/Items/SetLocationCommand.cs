namespace Microsoft.PowerShell.Commands;

/// <summary>Goes to a folder.</summary>
[Cmdlet("Set", "Location", DefaultParameterSetName = "Path")]
public sealed class SetLocationCommand : LocationCommandBase
{
    private protected override void Leave() { }
}
