namespace System.Management.Automation;

/// <summary>A member of an object, whether .NET's own or added.</summary>
public abstract class PSMemberInfo
{
    public string Name { get; private protected set; } = "";

    /// <summary>True when the member was added to this object and does not belong to its type.</summary>
    public bool IsInstance { get; internal set; }

    /// <summary>The object the member belongs to.</summary>
    internal object? Owner { get; private set; }

    public abstract PSMemberTypes MemberType { get; }

    public abstract string TypeNameOfValue { get; }

    public abstract object? Value { get; set; }

    public abstract PSMemberInfo Copy();

    internal virtual void Attach(object owner) => Owner = owner;

    private protected static string Required(string name)
        => string.IsNullOrEmpty(name) ? throw new PSArgumentException("A member needs a name.", nameof(name)) : name;
}
