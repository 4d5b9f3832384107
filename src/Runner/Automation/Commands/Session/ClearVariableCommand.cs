using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Sets variables to null.</summary>
[Cmdlet("Clear", "Variable", SupportsShouldProcess = true)]
[Alias("clv")]
public sealed class ClearVariableCommand : VariableCommandBase
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public string[] Name { get; set; } = [];

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var name in Name)
        {
            var found = Match(name).ToList();
            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
                NotFound(name);
            foreach (var variable in found.Where(v => ShouldProcess($"Name: {v.Name}", "Clear variable")))
                if (IsLocked(variable, Force))
                    NotWritable(variable.Name);
                else
                    variable.SetUnchecked(null);
        }
    }
}
