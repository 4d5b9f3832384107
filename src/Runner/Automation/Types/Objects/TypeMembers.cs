using System.Collections.Concurrent;
using System.Reflection;

namespace System.Management.Automation;

/// <summary>The public instance members of a .NET type, by name regardless of case; made once a type.</summary>
internal sealed class TypeMembers
{
    private static readonly ConcurrentDictionary<Type, TypeMembers> Cache = new();
    private static readonly ConcurrentDictionary<Type, string[]> Names = new();

    private readonly Dictionary<string, Func<object, PSMemberInfo>> _makers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];

    private TypeMembers(Type type)
    {
        if (typeof(System.Xml.XmlNode).IsAssignableFrom(type) || typeof(System.Data.DataRow).IsAssignableFrom(type))
            throw new PSNotSupportedException($"Members of {type.FullName} are not supported by the runner; run this with PowerShell 7.6 or later.");
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        foreach (var field in type.GetFields(Public))
            Add(field.Name, owner => new PSProperty(field, owner));
        foreach (var group in type.GetProperties(Public).GroupBy(p => (p.Name, Indexed: p.GetIndexParameters().Length > 0)))
            if (group.Key.Indexed)
            {
                var overloads = group.ToArray();
                Add(group.Key.Name, owner => new PSParameterizedProperty(overloads[0].Name, overloads, owner));
            }
            else
            {
                // A property that hides an inherited one is the one that counts.
                var property = group.OrderByDescending(p => Depth(p.DeclaringType!)).First();
                Add(property.Name, owner => new PSProperty(property, owner));
            }
        // What interfaces have and the type implements apart is a property too.
        foreach (var property in type.GetInterfaces().Where(i => i.IsVisible).SelectMany(i => i.GetProperties()).Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsStatic: false }))
            Add(property.Name, owner => new PSProperty(property, owner));
        foreach (var group in type.GetMethods(Public).Where(m => !m.IsSpecialName).GroupBy(m => m.Name))
        {
            var overloads = group.ToArray();
            Add(group.Key, owner => new PSMethod(overloads[0].Name, overloads, owner));
        }
    }

    public static TypeMembers Of(Type type) => Cache.GetOrAdd(type, static t => new TypeMembers(t));

    /// <summary>The full names of an object's type and its bases.</summary>
    public static IReadOnlyList<string> Hierarchy(object value) => Names.GetOrAdd(value.GetType(), static type =>
    {
        var names = new List<string>();
        for (Type? t = type; t is not null; t = t.BaseType)
            names.Add(t.FullName ?? t.Name);
        return [.. names];
    });

    public PSMemberInfo? Find(string name, object owner) => _makers.TryGetValue(name, out var make) ? make(owner) : null;

    public IEnumerable<PSMemberInfo> All(object owner) => _order.Select(name => _makers[name](owner));

    /// <summary>A custom object has the methods every object has, and no properties but those added.</summary>
    public static IEnumerable<PSMemberInfo> CustomMembers(PSObject owner) => Of(typeof(PSCustomObject)).All(owner.BaseObject).OfType<PSMethod>();

    public static PSMemberInfo? CustomMember(PSObject owner, string name) => Of(typeof(PSCustomObject)).Find(name, owner.BaseObject) as PSMethod;

    private void Add(string name, Func<object, PSMemberInfo> make)
    {
        if (_makers.TryAdd(name, make))
            _order.Add(name);
    }

    private static int Depth(Type type)
    {
        var depth = 0;
        for (Type? t = type; t is not null; t = t.BaseType)
            depth++;
        return depth;
    }
}
