using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Removes variables.</summary>
[Cmdlet("Remove", "Variable", SupportsShouldProcess = true)]
[Alias("rv")]
public sealed class RemoveVariableCommand : VariableCommandBase
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public string[] Name { get; set; } = [];

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var name in Name)
        {
            // A read-only variable is not found without -Force; so PowerShell words it.
            var found = Match(name).Where(v => Force || !v.Options.HasFlag(ScopedItemOptions.ReadOnly)).ToList();
            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
                NotFound(name);
            foreach (var variable in found.Where(v => ShouldProcess($"Name: {v.Name}", "Remove variable")))
                if (IsLocked(variable, Force))
                    WriteError(new ErrorRecord(new SessionStateUnauthorizedAccessException("VariableNotRemovable", ErrorCategory.WriteError, variable.Name,
                        $"Cannot remove variable {variable.Name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option."),
                        "VariableNotRemovable", ErrorCategory.WriteError, variable.Name));
                else
                    (Scope is null ? Engine.CurrentScope.Chain() : [Engine.ResolveScope(Scope)]).FirstOrDefault(s => s.Remove(variable.Name));
        }
    }
}
