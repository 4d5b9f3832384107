using System.Reflection;

namespace System.Management.Automation;

/// <summary>A .NET property or field.</summary>
public class PSProperty : PSPropertyInfo
{
    private readonly MemberInfo _member;

    internal PSProperty(MemberInfo member, object owner)
    {
        (_member, Name) = (member, member.Name);
        Attach(owner);
    }

    internal Type PropertyType => _member is PropertyInfo p ? p.PropertyType : ((FieldInfo)_member).FieldType;

    public override PSMemberTypes MemberType => PSMemberTypes.Property;

    public override bool IsGettable => _member is FieldInfo || ((PropertyInfo)_member).GetMethod is { IsPublic: true };

    public override bool IsSettable => _member is FieldInfo f ? !f.IsInitOnly && !f.IsLiteral : ((PropertyInfo)_member).SetMethod is { IsPublic: true };

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
                var cause = e.InnerException!;
                throw new GetValueInvocationException("ExceptionWhenGetting", ErrorCategory.NotSpecified, null,
                    $"Exception getting \"{Name}\": \"{cause.Message}\"", cause);
            }
        }
        set
        {
            if (!IsSettable)
                throw ReadOnly();
            try
            {
                var converted = LanguagePrimitives.ConvertTo(value, PropertyType);
                if (_member is PropertyInfo p)
                    p.SetValue(Owner, converted);
                else
                    ((FieldInfo)_member).SetValue(Owner, converted);
            }
            catch (Exception e) when (e is TargetInvocationException or PSInvalidCastException)
            {
                var cause = e is TargetInvocationException ? e.InnerException! : e;
                throw new SetValueInvocationException("ExceptionWhenSetting", ErrorCategory.NotSpecified, null,
                    $"Exception setting \"{Name}\": \"{cause.Message}\"", cause);
            }
        }
    }

    public override PSMemberInfo Copy() => new PSProperty(_member, Owner!);

    public override string ToString()
        => $"{MemberText.TypeName(PropertyType)} {Name} {{{(IsGettable ? "get;" : "")}{(IsSettable ? "set;" : "")}}}";
}
