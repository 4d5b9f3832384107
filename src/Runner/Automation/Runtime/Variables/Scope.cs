namespace DeepLearn.Runner.Runtime;

/// <summary>Variables, functions and aliases of one call; what is not here is looked for in the caller's scope.</summary>
internal sealed class Scope(Scope? parent, bool isScript = false)
{
    private readonly Dictionary<string, PSVariable> _variables = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, CommandInfo>? _commands;

    public Scope? Parent { get; } = parent;

    /// <summary>Whether <c>$script:</c> means this scope.</summary>
    public bool IsScript { get; } = isScript || parent is null;

    /// <summary>Changes whenever a variable comes or goes.</summary>
    public int Version { get; private set; }

    public IEnumerable<PSVariable> Variables => _variables.Values;

    public Dictionary<string, CommandInfo> Commands => _commands ??= new(StringComparer.OrdinalIgnoreCase);

    public Scope Script => IsScript ? this : Parent!.Script;

    public PSVariable? Find(string name)
    {
        if (_variables.TryGetValue(name, out PSVariable? variable))
            return variable;
        for (Scope? scope = Parent; scope is not null; scope = scope.Parent)
            if (scope._variables.TryGetValue(name, out variable) && !variable.IsPrivate)
                return variable;
        return null;
    }

    public PSVariable? Local(string name) => _variables.GetValueOrDefault(name);

    public PSVariable Set(string name, object? value)
    {
        if (!_variables.TryGetValue(name, out PSVariable? variable))
            return Add(new PSVariable(name, value));
        variable.Value = value;
        return variable;
    }

    public PSVariable Add(PSVariable variable)
    {
        Version++;
        return _variables[variable.Name] = variable;
    }

    public bool Remove(string name)
    {
        Version++;
        return _variables.Remove(name);
    }

    /// <summary>Ends the loan of a name: the variable that it was before, or none.</summary>
    public void PutBack(string name, PSVariable? variable)
    {
        Remove(name);
        if (variable is not null)
            Add(variable);
    }

    public CommandInfo? FindCommand(string name, Func<CommandInfo, bool> accept) =>
        Chain().Select(scope => scope._commands?.GetValueOrDefault(name)).FirstOrDefault(command => command is not null && accept(command));

    /// <summary>This scope and its ancestors, innermost first.</summary>
    public IEnumerable<Scope> Chain()
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
            yield return scope;
    }
}
