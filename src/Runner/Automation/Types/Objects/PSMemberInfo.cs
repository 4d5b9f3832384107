namespace System.Management.Automation;

/// <summary>A member of an object, whether .NET's own or added.</summary>
public abstract class PSMemberInfo
{
    private protected PSMemberInfo(string name) => Name = !string.IsNullOrEmpty(name) ? name
        : throw new PSArgumentException("A member needs a name.", nameof(name));

    public string Name { get; }

    /// <summary>True when the member was added to this object and does not belong to its type.</summary>
    public bool IsInstance { get; internal set; }

    /// <summary>The object the member belongs to.</summary>
    internal object? Owner { get; set; }
    public abstract PSMemberTypes MemberType { get; }
    public abstract string TypeNameOfValue { get; }
    public abstract object? Value { get; set; }

    public virtual PSMemberInfo Copy() => (PSMemberInfo)MemberwiseClone();

    private protected static ExtendedTypeSystemException Invalid(string errorId, string message) =>
        new ExtendedTypeSystemException(message).As(errorId, ErrorCategory.InvalidOperation);
}
