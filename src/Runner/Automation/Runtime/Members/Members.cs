using System.Collections.Concurrent;
using System.Management.Automation.Internal;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Properties of any object: dictionary keys, members added in script, .NET members, and those of a collection's elements.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<(Type Type, string Name, bool Static), MemberInfo?> s_cache = new();

    public static object? Get(object? target, string name)
    {
        if (TryGet(target, name, out object? value) || (Enumeration.TryGet(target) is { } items && FromElements(items, name, out value)))
            return value;
        bool counts = name.Equals("Count", StringComparison.OrdinalIgnoreCase) || name.Equals("Length", StringComparison.OrdinalIgnoreCase);
        return Engine.Current is { StrictMode: true } ? throw NotFound(name) : counts ? IntegerMath.Box(PSObject.Base(target) is null ? 0 : 1) : null;
    }

    public static bool TryGet(object? target, string name, out object? value)
    {
        value = null;
        object? plain = PSObject.Base(target);
        if (plain is null)
            return false;
        if (plain is System.Xml.XmlNode)
            throw Errors.Unsupported("reading XML by properties");
        if (plain is IDictionary table && table.Contains(name))
            value = table[name];
        else if ((OfType(target, name) ?? (target is IDictionary && !Extended(plain, name) ? Find(plain.GetType(), name, isStatic: false)
            : null)) is { } member)
            value = Read(member, plain);
        else if (PSObject.AsPSObject(target!).Members[name] is { } found)
            value = found is PSPropertyInfo property ? property.Value : found;
        else
            return plain is System.Dynamic.IDynamicMetaObjectProvider && DynamicMember.TryGet(plain, name, out value);
        return true;
    }

    /// <summary>The property or field that the type of a .NET object has, where nothing goes before it.</summary>
    public static MemberInfo? OfType(object? target, string name) =>
        target is null or PSObject or IDictionary || Extended(target, name) ? null : Find(target.GetType(), name, isStatic: false);

    /// <summary>Whether a member comes from script or from a types file, which go before those of .NET.</summary>
    public static bool Extended(object target, string name) =>
        PSObject.HasInstanceMembers(target, out _) || TypeTable.Find(TypeMembers.Hierarchy(target), name) is not null;

    private static bool FromElements(IEnumerator items, string name, out object? value)
    {
        var values = new ListPipe();
        bool any = false;
        while (Enumeration.MoveNext(items))
        {
            if (!TryGet(items.Current, name, out object? one))
                continue;
            any = true;
            values.WriteEnumerated(one);
        }
        value = values.ToValue();
        return any;
    }

    public static object? GetStatic(Type type, string name) =>
        Find(type, name, isStatic: true) is { } member ? Read(member, null)
        : type.IsEnum && Enum.TryParse(type, name, ignoreCase: true, out object? constant) ? constant
        : !MethodGroup.Of(type, name, isStatic: true).IsEmpty
            ? throw Errors.Unsupported($"a reference to the static method [{type.Name}]::{name} without a call")
        : Engine.Current is { StrictMode: true } ? throw NotFound(name)
        : null;

    public static void SetStatic(Type type, string name, object? value) =>
        Write(Find(type, name, isStatic: true) ?? throw CannotSet(name), null, value);

    public static void Set(object? target, string name, object? value)
    {
        object? plain = PSObject.Base(target) ?? throw CannotSet(name);
        if (plain is IDictionary)
            Indexing.SetOrdinary(plain, name, value);
        else if (plain is not PSObject && !Extended(plain, name) && Find(plain.GetType(), name, isStatic: false) is { } member)
            Write(member, plain, value);
        else if (PSObject.AsPSObject(target!).Properties[name] is { } property)
            property.Value = property.IsSettable ? value : throw ReadOnly(name);
        else
            throw plain is PSObject
                ? new SetValueInvocationException($"Exception setting \"{name}\": \"{CannotSet(name).Message}\"",
                    CannotSet(name)).As("ExceptionWhenSetting")
                : CannotSet(name, "PropertyAssignmentException");
    }

    private static PropertyNotFoundException NotFound(string name) =>
        new PropertyNotFoundException($"The property '{name}' cannot be found on this object. Verify that the property exists.")
            .As("PropertyNotFoundStrict", target: name);

    private static RuntimeException CannotSet(string name, string errorId = "PropertyNotFound") =>
        Errors.Runtime($"The property '{name}' cannot be found on this object. Verify that the property exists and can be set.", errorId);

    private static RuntimeException ReadOnly(string name) => Errors.Runtime($"'{name}' is a ReadOnly property.", "PropertyAssignmentException");

    private static MemberInfo? Find(Type type, string name, bool isStatic) => s_cache.GetOrAdd((type, name, isStatic), static key =>
    {
        BindingFlags flags = BindingFlags.Public | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy | (key.Static
            ? BindingFlags.Static : BindingFlags.Instance);
        MemberInfo[] found = [.. key.Type.GetMember(key.Name, MemberTypes.Property | MemberTypes.Field, flags)
            .Where(m => m is FieldInfo || m is PropertyInfo { CanRead: true } p && p.GetIndexParameters().Length == 0)];
        // Names that differ only in case, then the most derived declaration.
        MemberInfo? best = found.FirstOrDefault(m => m.Name == key.Name) ?? found.FirstOrDefault();
        best = found.Where(m => m.Name == best!.Name).Aggregate(best, (a, b) => a!.DeclaringType!.IsAssignableFrom(b.DeclaringType) ? b : a);
        return best ?? (key.Static ? null : key.Type.GetInterfaces().Where(i => i.IsPublic)
            .Select(i => i.GetProperty(key.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase))
            .FirstOrDefault(p => p is { CanRead: true } && p.GetIndexParameters().Length == 0));
    });

    public static object? Read(MemberInfo member, object? target)
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
        var property = member as PropertyInfo;
        var field = member as FieldInfo;
        if (property is { SetMethod: not { IsPublic: true } } || field is { IsInitOnly: true } or { IsLiteral: true })
            throw ReadOnly(member.Name);
        try
        {
            property?.SetValue(target, LanguagePrimitives.ConvertTo(value, property.PropertyType));
            field?.SetValue(target, LanguagePrimitives.ConvertTo(value, field.FieldType));
        }
        catch (Exception e) when (e is TargetInvocationException or PSInvalidCastException)
        {
            Exception cause = e is TargetInvocationException ? e.InnerException! : e;
            throw Errors.IsFatal(cause) ? cause : new SetValueInvocationException($"Exception setting \"{member.Name}\": \"{cause.Message}\"", cause);
        }
    }
}
