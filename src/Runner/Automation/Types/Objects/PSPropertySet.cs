using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A name for several properties.</summary>
public class PSPropertySet(string name, IEnumerable<string> referencedPropertyNames) : PSMemberInfo(name)
{
    public Collection<string> ReferencedPropertyNames { get; } = [.. referencedPropertyNames];
    public override PSMemberTypes MemberType => PSMemberTypes.PropertySet;
    public override string TypeNameOfValue => typeof(PSPropertySet).FullName!;

    public override object? Value
    {
        get => this;
        set => throw Invalid("CannotChangePSPropertySetValue", "The value of a property set cannot be changed.");
    }

    public override string ToString() => $"{Name} {{{string.Join(", ", ReferencedPropertyNames)}}}";
}
