using System.Reflection;

namespace System.Management.Automation;

/// <summary>A .NET property or field.</summary>
public class PSProperty : PSPropertyInfo
{
    private readonly MemberInfo _member;

    internal PSProperty(MemberInfo member, object owner) : base(member.Name) => (_member, Owner) = (member, owner);

    internal Type PropertyType => _member is PropertyInfo p ? p.PropertyType : ((FieldInfo)_member).FieldType;
    public override PSMemberTypes MemberType => PSMemberTypes.Property;
    public override bool IsGettable => _member is FieldInfo or PropertyInfo { GetMethod.IsPublic: true };
    public override bool IsSettable => _member is FieldInfo { IsInitOnly: false, IsLiteral: false } or PropertyInfo { SetMethod.IsPublic: true };
    public override string TypeNameOfValue => PropertyType.FullName ?? PropertyType.Name;

    public override object? Value
    {
        get
        {
            try
            {
                return _member is PropertyInfo p ? p.GetValue(Owner) : ((FieldInfo)_member).GetValue(Owner);
            }
            catch (TargetInvocationException e)
            {
                Exception cause = e.InnerException!;
                throw new GetValueInvocationException($"Exception getting \"{Name}\": \"{cause.Message}\"", cause).As("ExceptionWhenGetting");
            }
        }
        set
        {
            if (!IsSettable)
                throw ReadOnly();
            try
            {
                object? converted = LanguagePrimitives.ConvertTo(value, PropertyType);
                if (_member is PropertyInfo p)
                    p.SetValue(Owner, converted);
                else
                    ((FieldInfo)_member).SetValue(Owner, converted);
            }
            catch (Exception e) when (e is TargetInvocationException or PSInvalidCastException)
            {
                Exception cause = e is TargetInvocationException ? e.InnerException! : e;
                throw new SetValueInvocationException($"Exception setting \"{Name}\": \"{cause.Message}\"", cause).As("ExceptionWhenSetting");
            }
        }
    }

    public override string ToString() => $"{MemberText.TypeName(PropertyType)} {Name} {Accessors}";
}
