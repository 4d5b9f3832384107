namespace System.Management.Automation;

/// <summary>Other names of a parameter or command.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class AliasAttribute(params string[] aliasNames) : Attribute
{
    public IList<string> AliasNames { get; } = aliasNames;
}
