namespace Microsoft.PowerShell.Commands;

/// <summary>A member as Get-Member shows it.</summary>
public class MemberDefinition(string typeName, string name, PSMemberTypes memberType, string definition)
{
    public string TypeName => typeName;
    public string Name => name;
    public PSMemberTypes MemberType => memberType;
    public string Definition => definition;

    public override string ToString() => definition;
}
