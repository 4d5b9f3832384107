using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A member that is called.</summary>
public abstract class PSMethodInfo : PSMemberInfo
{
    private protected PSMethodInfo(string name) : base(name) { }

    public abstract Collection<string> OverloadDefinitions { get; }

    public abstract object? Invoke(params object?[] arguments);

    public sealed override object? Value
    {
        get => this;
        set => throw Invalid("CannotChangePSMethodInfoValue", "The Value property of a PSMethodInfo object cannot be changed.");
    }

    public override string ToString() => string.Join(", ", OverloadDefinitions);
}
