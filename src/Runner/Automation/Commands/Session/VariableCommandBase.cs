using System.Management.Automation;
using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Commands that work with variables of a scope.</summary>
public abstract class VariableCommandBase : PSCmdlet
{
    [Parameter]
    public string? Scope { get; set; }

    /// <summary>The variables that a pattern names: of the given scope, else all that are seen from here.</summary>
    private protected IEnumerable<PSVariable> Match(string pattern)
    {
        var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
        var scopes = Scope is null ? Engine.CurrentScope.Chain() : [Engine.ResolveScope(Scope)];
        return scopes.SelectMany((scope, depth) => scope.Variables.Where(v => depth == 0 || !v.IsPrivate))
            .Where(v => !v.Name.StartsWith('\0') && wildcard.IsMatch(v.Name))
            .DistinctBy(v => v.Name, StringComparer.OrdinalIgnoreCase).OrderBy(v => v.Name, StringComparer.OrdinalIgnoreCase).ToList();
    }

    private protected void NotFound(string name) => WriteError(new ErrorRecord(
        new ItemNotFoundException("VariableNotFound", ErrorCategory.ObjectNotFound, name, $"Cannot find a variable with the name '{name}'."),
        "VariableNotFound", ErrorCategory.ObjectNotFound, name));

    private protected void NotWritable(string name) => WriteError(new ErrorRecord(
        PSVariable.NotWritable(name), "VariableNotWritable", ErrorCategory.WriteError, name));

    private protected static bool IsLocked(PSVariable variable, bool force)
        => variable.Options.HasFlag(ScopedItemOptions.Constant) || (variable.Options.HasFlag(ScopedItemOptions.ReadOnly) && !force);
}
