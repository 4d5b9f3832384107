namespace DeepLearn.Runner.Runtime;

/// <summary>Remembers where a name in a script led to in a scope, for as long as that scope's variables stay the same.</summary>
internal sealed class VariableSlot(string name)
{
    private Scope? _scope;
    private int _version;
    private PSVariable? _variable;

    /// <summary>The variable of that scope itself, or null.</summary>
    public PSVariable? Local(Scope scope)
    {
        if (!ReferenceEquals(scope, _scope) || scope.Version != _version)
            (_scope, _version, _variable) = (scope, scope.Version, scope.Local(name));
        return _variable;
    }
}
