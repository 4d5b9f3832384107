namespace System.Management.Automation;

/// <summary>Another name of a property.</summary>
public class PSAliasProperty : PSPropertyInfo
{
    public PSAliasProperty(string name, string referencedMemberName)
        => (Name, ReferencedMemberName) = (Required(name), Required(referencedMemberName));

    public PSAliasProperty(string name, string referencedMemberName, Type conversionType)
        : this(name, referencedMemberName) => ConversionType = conversionType;

    public string ReferencedMemberName { get; }

    public Type? ConversionType { get; }

    public override PSMemberTypes MemberType => PSMemberTypes.AliasProperty;

    private PSMemberInfo Referenced
        => PSObject.AsPSObject(Owner!).Members[ReferencedMemberName]
            ?? throw new ExtendedTypeSystemException("MemberNotPresent", ErrorCategory.InvalidOperation, null,
                $"The referenced property '{ReferencedMemberName}' of the alias property '{Name}' is not present.");

    public override bool IsGettable => Referenced is not PSPropertyInfo property || property.IsGettable;

    public override bool IsSettable => Referenced is PSPropertyInfo { IsSettable: true };

    public override string TypeNameOfValue => ConversionType?.FullName ?? Referenced.TypeNameOfValue;

    public override object? Value
    {
        get => ConversionType is null ? Referenced.Value : LanguagePrimitives.ConvertTo(Referenced.Value, ConversionType);
        set => Referenced.Value = value;
    }

    public override PSMemberInfo Copy() => ConversionType is null
        ? new PSAliasProperty(Name, ReferencedMemberName) { IsInstance = IsInstance }
        : new PSAliasProperty(Name, ReferencedMemberName, ConversionType) { IsInstance = IsInstance };

    public override string ToString() => ConversionType is null
        ? $"{Name} = {ReferencedMemberName}" : $"{Name} = ({ConversionType.FullName}){ReferencedMemberName}";
}
