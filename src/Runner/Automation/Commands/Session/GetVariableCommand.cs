using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gets variables: of the given scope, else all that are seen from here.</summary>
[Cmdlet("Get", "Variable")]
public sealed class GetVariableCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)] public string[] Name { get; set; } = ["*"];
    [Parameter] public SwitchParameter ValueOnly { get; set; }
    [Parameter] public string? Scope { get; set; }

    protected override void ProcessRecord()
    {
        var scopes = Scope is null ? Engine.CurrentScope.Chain() : [Engine.ResolveScope(Scope)];
        foreach (var name in Name)
        {
            var wildcard = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
            var found = scopes.SelectMany((scope, depth) => scope.Variables.Where(v => depth == 0 || !v.IsPrivate))
                .Where(v => !v.Name.StartsWith('\0') && wildcard.IsMatch(v.Name))
                .DistinctBy(v => v.Name, StringComparer.OrdinalIgnoreCase).OrderBy(v => v.Name, StringComparer.OrdinalIgnoreCase).ToList();
            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
                WriteError(new ErrorRecord(
                    new ItemNotFoundException($"Cannot find a variable with the name '{name}'."),
                    "VariableNotFound", ErrorCategory.ObjectNotFound, name));
            foreach (var variable in found)
                WriteObject(ValueOnly ? variable.Value : variable);
        }
    }
}
