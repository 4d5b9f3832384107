using System.Reflection;

namespace System.Management.Automation;

/// <summary>A property that a static .NET method gives; its argument is the object.</summary>
public class PSCodeProperty(string name, MethodInfo getterCodeReference) : PSPropertyInfo(name)
{
    public MethodInfo GetterCodeReference { get; } = getterCodeReference;
    public override PSMemberTypes MemberType => PSMemberTypes.CodeProperty;
    public override bool IsGettable => true;
    public override bool IsSettable => false;
    public override string TypeNameOfValue => GetterCodeReference.ReturnType.FullName!;
    public override object? Value { get => GetterCodeReference.Invoke(null, [PSObject.AsPSObject(Owner!)]); set => throw ReadOnly(); }

    public override string ToString() => $"{TypeNameOfValue} {Name}{Accessors}";
}
