namespace Microsoft.PowerShell.Commands;

/// <summary>Draws each object as a list of its properties.</summary>
[Cmdlet("Format", "List")]
public sealed class FormatListCommand : FormatCommandBase
{
    private protected override ControlShape Shape => ControlShape.List;
}
