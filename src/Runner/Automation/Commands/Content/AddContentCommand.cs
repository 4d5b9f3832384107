namespace Microsoft.PowerShell.Commands;

/// <summary>Writes at the end of a file.</summary>
[Cmdlet("Add", "Content", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
public sealed class AddContentCommand : WriteContentCommandBase
{
    private protected override bool Append => true;
}
