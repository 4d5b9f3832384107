using System.Collections.Concurrent;
using System.Reflection;

namespace System.Management.Automation;

/// <summary>The public instance members of a .NET type, by name regardless of case; made once a type.</summary>
internal sealed class TypeMembers
{
    private static readonly ConcurrentDictionary<Type, TypeMembers> s_cache = new();
    private static readonly ConcurrentDictionary<Type, string[]> s_names = new();
    private readonly OrderedDictionary<string, Func<object, PSMemberInfo>> _makers = new(StringComparer.OrdinalIgnoreCase);

    private TypeMembers(Type type)
    {
        if (typeof(System.Xml.XmlNode).IsAssignableFrom(type) || typeof(System.Data.DataRow).IsAssignableFrom(type))
            throw Errors.Unsupported($"the members of {type.FullName}");
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        foreach (FieldInfo field in type.GetFields(Public))
            _makers.TryAdd(field.Name, owner => new PSProperty(field, owner));
        foreach (PropertyInfo[] group in type.GetProperties(Public).GroupBy(p => (p.Name, p.GetIndexParameters().Length > 0), (_, g) => g.ToArray()))
            if (group[0].GetIndexParameters().Length > 0)
                _makers.TryAdd(group[0].Name, owner => new PSParameterizedProperty(group[0].Name, group, owner));
            else
            {
                // A property that hides an inherited one is the one that counts.
                PropertyInfo property = group.MaxBy(p => Hierarchy(p.DeclaringType!).Length)!;
                _makers.TryAdd(property.Name, owner => new PSProperty(property, owner));
            }
        // What interfaces have and the type implements apart is a property too.
        foreach (PropertyInfo property in type.GetInterfaces().Where(i => i.IsVisible).SelectMany(i => i.GetProperties()).Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsStatic: false }))
            _makers.TryAdd(property.Name, owner => new PSProperty(property, owner));
        foreach (MethodInfo[] group in type.GetMethods(Public).Where(m => !m.IsSpecialName).GroupBy(m => m.Name, (_, g) => g.ToArray()))
            _makers.TryAdd(group[0].Name, owner => new PSMethod(group[0].Name, group, owner));
    }

    public static TypeMembers Of(Type type) => s_cache.GetOrAdd(type, static t => new TypeMembers(t));

    /// <summary>The full names of an object's type and its bases.</summary>
    public static IReadOnlyList<string> Hierarchy(object value) => Hierarchy(value.GetType());

    public PSMemberInfo? Find(string name, object owner) => _makers.TryGetValue(name, out var make) ? make(owner) : null;

    public IEnumerable<PSMemberInfo> All(object owner) => _makers.Values.Select(make => make(owner));

    /// <summary>A custom object has the methods every object has, and no properties but those added.</summary>
    public static IEnumerable<PSMemberInfo> CustomMembers(PSObject owner) => Of(typeof(PSCustomObject)).All(owner.BaseObject).OfType<PSMethod>();

    public static PSMemberInfo? CustomMember(PSObject owner, string name) => Of(typeof(PSCustomObject)).Find(name, owner.BaseObject) as PSMethod;

    private static string[] Hierarchy(Type type) => s_names.GetOrAdd(type, static t => t.BaseType is { } parent ? [t.FullName ?? t.Name, .. Hierarchy(parent)] : [t.FullName ?? t.Name]);
}
