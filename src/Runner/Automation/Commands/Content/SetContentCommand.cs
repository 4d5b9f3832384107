namespace Microsoft.PowerShell.Commands;

/// <summary>Writes a file anew.</summary>
[Cmdlet("Set", "Content", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
public sealed class SetContentCommand : WriteContentCommandBase
{
    private protected override bool Append => false;
}
