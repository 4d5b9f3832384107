namespace Microsoft.PowerShell.Commands;

/// <summary>Shows what a script leaves in the pipeline.</summary>
[Cmdlet("Out", "Default")]
public sealed class OutDefaultCommand : OutCommandBase
{
    private protected override LineSink Open() => new(Columns, Host.UI.WriteLine, Host.UI.WriteErrorLine);
}
