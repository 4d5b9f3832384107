using DeepLearn.Runner.Runtime;

namespace System.Management.Automation;

/// <summary>Reads and writes variables for cmdlets.</summary>
public sealed class PSVariableIntrinsics
{
    private readonly Engine _engine;

    internal PSVariableIntrinsics(Engine engine) => _engine = engine;

    /// <summary>The variable, or null.</summary>
    public PSVariable? Get(string name) => _engine.FindVariable(name);

    /// <summary>The value, or a default when there is no such variable.</summary>
    public object? GetValue(string name, object? defaultValue = null) => Get(name) is { } found ? found.Value : defaultValue;

    /// <summary>Sets a variable in the current scope, or in the one that the name gives.</summary>
    public void Set(string name, object? value) => _engine.SetVariable(name, value);
}
