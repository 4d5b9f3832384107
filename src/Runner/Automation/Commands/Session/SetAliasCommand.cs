using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gives a command another name.</summary>
[Cmdlet("Set", "Alias")]
[Alias("sal")]
public sealed class SetAliasCommand : AliasWriteCommandBase
{
    protected override void ProcessRecord() => Write();
}
