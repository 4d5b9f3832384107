namespace System.Management.Automation;

/// <summary>A type by name, which need not be loaded.</summary>
public class PSTypeName
{
    private Type? _type;

    public PSTypeName(Type type) => (Name, _type) = (type.FullName ?? type.Name, type);

    public PSTypeName(string name) => Name = name;

    public string Name { get; }
    public Type? Type => _type ??= TypeResolver.Resolve(Name);

    public override string ToString() => Name;
}
