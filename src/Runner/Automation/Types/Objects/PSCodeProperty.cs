using System.Reflection;

namespace System.Management.Automation;

/// <summary>A property that a static .NET method gives; its first argument is the object.</summary>
public class PSCodeProperty : PSPropertyInfo
{
    public PSCodeProperty(string name, MethodInfo getterCodeReference) : this(name, getterCodeReference, null) { }

    public PSCodeProperty(string name, MethodInfo? getterCodeReference, MethodInfo? setterCodeReference)
        => (Name, GetterCodeReference, SetterCodeReference) = (Required(name), getterCodeReference, setterCodeReference);

    public MethodInfo? GetterCodeReference { get; }

    public MethodInfo? SetterCodeReference { get; }

    public override PSMemberTypes MemberType => PSMemberTypes.CodeProperty;

    public override bool IsGettable => GetterCodeReference is not null;

    public override bool IsSettable => SetterCodeReference is not null;

    public override string TypeNameOfValue => GetterCodeReference?.ReturnType.FullName ?? typeof(object).FullName!;

    public override object? Value
    {
        get => GetterCodeReference?.Invoke(null, [PSObject.AsPSObject(Owner!)]);
        set
        {
            if (SetterCodeReference is null)
                throw ReadOnly();
            SetterCodeReference.Invoke(null, [PSObject.AsPSObject(Owner!), value]);
        }
    }

    public override PSMemberInfo Copy() => new PSCodeProperty(Name, GetterCodeReference, SetterCodeReference) { IsInstance = IsInstance };

    public override string ToString()
        => $"{TypeNameOfValue} {Name}{{{(IsGettable ? "get;" : "")}{(IsSettable ? "set;" : "")}}}";
}
