using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary>Variables, functions and aliases of one call; what is not here is looked for in the caller's scope.</summary>
internal sealed class Scope(Scope? parent, bool isScript = false)
{
    private readonly Dictionary<string, PSVariable> _variables = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, CommandInfo>? _commands;

    public Scope? Parent { get; } = parent;

    /// <summary>Whether <c>$script:</c> means this scope.</summary>
    public bool IsScript { get; } = isScript || parent is null;

    public IEnumerable<PSVariable> Variables => _variables.Values;

    public Dictionary<string, CommandInfo> Commands => _commands ??= new(StringComparer.OrdinalIgnoreCase);

    public Scope Script
    {
        get
        {
            Scope scope = this;
            while (!scope.IsScript)
                scope = scope.Parent!;
            return scope;
        }
    }

    public PSVariable? Find(string name)
    {
        if (_variables.TryGetValue(name, out PSVariable? variable))
            return variable;
        for (Scope? scope = Parent; scope is not null; scope = scope.Parent)
        {
            if (scope._variables.TryGetValue(name, out variable) && !variable.IsPrivate)
                return variable;
        }
        return null;
    }

    public PSVariable? Local(string name) => _variables.GetValueOrDefault(name);

    public PSVariable Set(string name, object? value)
    {
        if (_variables.TryGetValue(name, out PSVariable? variable))
        {
            variable.Value = value;
            return variable;
        }
        return Add(new PSVariable(name, value));
    }

    public PSVariable Add(PSVariable variable) => _variables[variable.Name] = variable;

    public bool Remove(string name) => _variables.Remove(name);

    public CommandInfo? FindCommand(string name, Func<CommandInfo, bool> accept)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._commands is not null && scope._commands.TryGetValue(name, out CommandInfo? command) && accept(command))
                return command;
        }
        return null;
    }

    /// <summary>This scope and its ancestors, innermost first.</summary>
    public IEnumerable<Scope> Chain()
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
            yield return scope;
    }
}
