namespace System.Management.Automation;

/// <summary>A member that has a value.</summary>
public abstract class PSPropertyInfo : PSMemberInfo
{
    public abstract bool IsGettable { get; }

    public abstract bool IsSettable { get; }

    internal SetValueException ReadOnly()
        => new("ReadOnlyProperty", ErrorCategory.InvalidOperation, null, $"'{Name}' is a ReadOnly property.");
}
