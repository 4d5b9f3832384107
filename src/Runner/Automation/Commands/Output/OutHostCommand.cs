namespace Microsoft.PowerShell.Commands;

/// <summary>Shows objects on the screen.</summary>
[Cmdlet("Out", "Host")]
public sealed class OutHostCommand : OutCommandBase
{
    private protected override LineSink Open() => new(Columns, Host.UI.WriteLine);
}
