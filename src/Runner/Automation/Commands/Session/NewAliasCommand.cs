using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gives a command another name that is not taken yet.</summary>
[Cmdlet("New", "Alias")]
[Alias("nal")]
public sealed class NewAliasCommand : AliasWriteCommandBase
{
    protected override void ProcessRecord()
    {
        if (!Force && Engine.Commands.Find(Name, CommandTypes.Alias) is not null)
            WriteError(new ErrorRecord(new SessionStateException("AliasAlreadyExists", ErrorCategory.ResourceExists, Name,
                $"The alias is not allowed, because an alias with the name '{Name}' already exists."), "AliasAlreadyExists", ErrorCategory.ResourceExists, Name));
        else
            Write();
    }
}
