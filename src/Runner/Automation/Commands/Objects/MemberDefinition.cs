namespace Microsoft.PowerShell.Commands;

/// <summary>A member as Get-Member shows it.</summary>
public class MemberDefinition(string typeName, string name, PSMemberTypes memberType, string definition)
{
    public string TypeName { get; } = typeName;
    public string Name { get; } = name;
    public PSMemberTypes MemberType { get; } = memberType;
    public string Definition { get; } = definition;

    public override string ToString() => Definition;
}
