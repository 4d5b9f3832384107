namespace System.Management.Automation;

/// <summary>A member that has a value.</summary>
public abstract class PSPropertyInfo : PSMemberInfo
{
    private protected PSPropertyInfo(string name) : base(name) { }

    public abstract bool IsGettable { get; }
    public abstract bool IsSettable { get; }

    /// <summary>What may be done with it, as Get-Member shows it.</summary>
    internal string Accessors => $"{{{(IsGettable ? "get;" : "")}{(IsSettable ? "set;" : "")}}}";

    internal SetValueException ReadOnly() =>
        new SetValueException($"'{Name}' is a ReadOnly property.").As("ReadOnlyProperty", ErrorCategory.InvalidOperation);
}
