namespace System.Management.Automation;

/// <summary>Another name of a property.</summary>
public class PSAliasProperty(string name, string referencedMemberName) : PSPropertyInfo(name)
{
    public string ReferencedMemberName { get; } = referencedMemberName;
    public override PSMemberTypes MemberType => PSMemberTypes.AliasProperty;

    private PSMemberInfo Referenced => PSObject.AsPSObject(Owner!).Members[ReferencedMemberName]
        ?? throw Invalid("MemberNotPresent", $"The referenced property '{ReferencedMemberName}' of the alias property '{Name}' is not present.");

    public override bool IsGettable => Referenced is not PSPropertyInfo { IsGettable: false };
    public override bool IsSettable => Referenced is PSPropertyInfo { IsSettable: true };
    public override string TypeNameOfValue => Referenced.TypeNameOfValue;
    public override object? Value { get => Referenced.Value; set => Referenced.Value = value; }

    public override string ToString() => $"{Name} = {ReferencedMemberName}";
}
