using System.Collections;
using System.Collections.Concurrent;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Reflection;
using DeepLearn.Runner.Formatting;

namespace DeepLearn.Runner.Runtime;

/// <summary>Properties of any object: dictionary keys, members added in script, .NET members, and those of a collection's elements.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<(Type Type, string Name, bool Static), MemberInfo?> s_cache = new();

    public static object? Get(object? target, string name)
    {
        if (TryGet(target, name, out object? value))
            return value;
        if (Enumeration.TryGet(target) is { } items && FromElements(items, name, out value))
            return value;
        if (Counts(name) && PSObject.Base(target) is not PSObject { BaseObject: PSCustomObject } || Counts(name) && target is PSObject)
            return target is null || ReferenceEquals(target, AutomationNull.Value) ? IntegerMath.Box(0) : IntegerMath.Box(1);
        if (Engine.Current is { StrictMode: true })
            throw NotFound(name);
        return null;
    }

    private static bool Counts(string name) => name.Equals("Count", StringComparison.OrdinalIgnoreCase) || name.Equals("Length", StringComparison.OrdinalIgnoreCase);

    public static bool TryGet(object? target, string name, out object? value)
    {
        value = null;
        object? plain = PSObject.Base(target);
        if (plain is null)
            return false;
        if (plain is System.Xml.XmlNode)
            throw Errors.Unsupported("reading XML by properties");
        if (plain is IDictionary table && table.Contains(name))
        {
            value = table[name];
            return true;
        }
        if (plain is not PSObject && target is not PSObject && !Extended(plain, name) && Find(plain.GetType(), name, isStatic: false) is { } member)
        {
            value = Read(member, plain);
            return true;
        }
        if (PSObject.AsPSObject(target!).Members[name] is { } found)
        {
            value = found is PSPropertyInfo property ? property.Value : found;
            return true;
        }
        return plain is System.Dynamic.IDynamicMetaObjectProvider && DynamicMember.TryGet(plain, name, out value);
    }

    /// <summary>Whether a member comes from script or from a types file, which go before those of .NET.</summary>
    public static bool Extended(object target, string name) =>
        PSObject.HasInstanceMembers(target, out _) || TypeTable.Find(TypeMembers.Hierarchy(target), name) is not null;

    private static bool FromElements(IEnumerator items, string name, out object? value)
    {
        var values = new ListPipe();
        bool any = false;
        while (Enumeration.MoveNext(items))
        {
            if (TryGet(items.Current, name, out object? one))
            {
                any = true;
                values.WriteEnumerated(one);
            }
        }
        value = values.ToValue();
        return any;
    }

    public static object? GetStatic(Type type, string name) =>
        Find(type, name, isStatic: true) is { } member ? Read(member, null)
        : type.IsEnum && Enum.TryParse(type, name, ignoreCase: true, out object? constant) ? constant
        : type.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy).Length > 0
            ? throw Errors.Unsupported($"a reference to the static method [{type.Name}]::{name} without a call")
        : Engine.Current is { StrictMode: true }
            ? throw NotFound(name)
        : null;

    public static void SetStatic(Type type, string name, object? value) =>
        Write(Find(type, name, isStatic: true) ?? throw CannotSet(name), null, value);

    public static void Set(object? target, string name, object? value)
    {
        object? plain = PSObject.Base(target) ?? throw CannotSet(name);
        if (plain is IDictionary table)
        {
            table[name] = value;
            return;
        }
        if (plain is not PSObject && !Extended(plain, name) && Find(plain.GetType(), name, isStatic: false) is { } member)
        {
            Write(member, plain, value);
            return;
        }
        if (PSObject.AsPSObject(target!).Properties[name] is { } property)
        {
            if (!property.IsSettable)
                throw Errors.Runtime($"'{name}' is a ReadOnly property.", "PropertyAssignmentException");
            property.Value = value;
            return;
        }
        throw plain is PSObject
            ? new SetValueInvocationException("ExceptionWhenSetting", ErrorCategory.NotSpecified, null, $"Exception setting \"{name}\": \"{CannotSet(name).Message}\"", CannotSet(name))
            : CannotSet(name, "PropertyAssignmentException");
    }

    private static PropertyNotFoundException NotFound(string name) =>
        new("PropertyNotFoundStrict", ErrorCategory.NotSpecified, name, $"The property '{name}' cannot be found on this object. Verify that the property exists.");

    private static RuntimeException CannotSet(string name, string errorId = "PropertyNotFound") =>
        Errors.Runtime($"The property '{name}' cannot be found on this object. Verify that the property exists and can be set.", errorId);

    private static MemberInfo? Find(Type type, string name, bool isStatic) => s_cache.GetOrAdd((type, name, isStatic), static key =>
    {
        BindingFlags flags = BindingFlags.Public | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy | (key.Static ? BindingFlags.Static : BindingFlags.Instance);
        MemberInfo[] found = [.. key.Type.GetMember(key.Name, MemberTypes.Property | MemberTypes.Field, flags).Where(m => m is FieldInfo or PropertyInfo { CanRead: true } && !(m is PropertyInfo p && p.GetIndexParameters().Length > 0))];
        // Names that differ only in case, then the most derived declaration.
        MemberInfo? best = found.FirstOrDefault(m => m.Name == key.Name) ?? found.FirstOrDefault();
        foreach (MemberInfo candidate in found)
        {
            if (best is not null && candidate.Name == best.Name && best.DeclaringType!.IsAssignableFrom(candidate.DeclaringType))
                best = candidate;
        }
        return best ?? (key.Static ? null : FromInterfaces(key.Type, key.Name));
    });

    private static PropertyInfo? FromInterfaces(Type type, string name) =>
        type.GetInterfaces().Where(i => i.IsPublic).Select(i => i.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase))
            .FirstOrDefault(p => p is { CanRead: true } && p.GetIndexParameters().Length == 0);

    private static object? Read(MemberInfo member, object? target)
    {
        try
        {
            return member is PropertyInfo property ? property.GetValue(target) : ((FieldInfo)member).GetValue(target);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw Errors.IsFatal(inner) ? inner : new GetValueInvocationException($"Exception getting \"{member.Name}\": \"{inner.Message}\"", inner);
        }
    }

    private static void Write(MemberInfo member, object? target, object? value)
    {
        try
        {
            if (member is PropertyInfo property)
            {
                if (property.SetMethod is not { IsPublic: true })
                    throw Errors.Runtime($"'{member.Name}' is a ReadOnly property.", "PropertyAssignmentException");
                property.SetValue(target, LanguagePrimitives.ConvertTo(value, property.PropertyType));
            }
            else
            {
                var field = (FieldInfo)member;
                if (field.IsInitOnly || field.IsLiteral)
                    throw Errors.Runtime($"'{member.Name}' is a ReadOnly property.", "PropertyAssignmentException");
                field.SetValue(target, LanguagePrimitives.ConvertTo(value, field.FieldType));
            }
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw Errors.IsFatal(inner) ? inner : new SetValueInvocationException($"Exception setting \"{member.Name}\": \"{inner.Message}\"", inner);
        }
        catch (PSInvalidCastException e)
        {
            throw new SetValueInvocationException($"Exception setting \"{member.Name}\": \"{e.Message}\"", e);
        }
    }
}
