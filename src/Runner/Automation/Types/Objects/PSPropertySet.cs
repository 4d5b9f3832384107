using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A name for several properties.</summary>
public class PSPropertySet : PSMemberInfo
{
    public PSPropertySet(string name, IEnumerable<string> referencedPropertyNames)
        => (Name, ReferencedPropertyNames) = (Required(name), new Collection<string>([.. referencedPropertyNames]));

    public Collection<string> ReferencedPropertyNames { get; }

    public override PSMemberTypes MemberType => PSMemberTypes.PropertySet;

    public override string TypeNameOfValue => typeof(PSPropertySet).FullName!;

    public override object? Value
    {
        get => this;
        set => throw new ExtendedTypeSystemException("CannotChangePSPropertySetValue", ErrorCategory.InvalidOperation, null,
            "The value of a property set cannot be changed.");
    }

    public override PSMemberInfo Copy() => new PSPropertySet(Name, ReferencedPropertyNames) { IsInstance = IsInstance };

    public override string ToString() => $"{Name} {{{string.Join(", ", ReferencedPropertyNames)}}}";
}
