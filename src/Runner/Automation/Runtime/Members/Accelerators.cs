using System.Collections.Specialized;
using System.Net;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Runtime;

/// <summary>The short names of types, and how types are named in output.</summary>
internal static class Accelerators
{
    // The first name of a type is the one that is written.
    private static readonly (string Name, Type Type)[] s_all =
    [
        ("string", typeof(string)), ("char", typeof(char)), ("bool", typeof(bool)), ("byte", typeof(byte)), ("sbyte", typeof(sbyte)),
        ("short", typeof(short)), ("int16", typeof(short)), ("ushort", typeof(ushort)), ("uint16", typeof(ushort)), ("int", typeof(int)),
        ("int32", typeof(int)), ("uint", typeof(uint)), ("uint32", typeof(uint)), ("long", typeof(long)), ("int64", typeof(long)),
        ("ulong", typeof(ulong)), ("uint64", typeof(ulong)), ("float", typeof(float)), ("single", typeof(float)), ("double", typeof(double)),
        ("decimal", typeof(decimal)), ("bigint", typeof(BigInteger)), ("void", typeof(void)), ("array", typeof(Array)),
            ("hashtable", typeof(Hashtable)),
        ("ordered", typeof(OrderedDictionary)), ("datetime", typeof(DateTime)), ("timespan", typeof(TimeSpan)), ("guid", typeof(Guid)),
            ("uri", typeof(Uri)),
        ("version", typeof(Version)), ("type", typeof(Type)), ("regex", typeof(Regex)), ("cultureinfo", typeof(CultureInfo)),
            ("ipaddress", typeof(IPAddress)),
        ("mailaddress", typeof(System.Net.Mail.MailAddress)), ("xml", typeof(System.Xml.XmlDocument)),
            ("securestring", typeof(System.Security.SecureString)),
        ("pscredential", typeof(PSCredential)), ("psobject", typeof(PSObject)), ("pscustomobject", typeof(PSObject)),
            ("psnoteproperty", typeof(PSNoteProperty)),
        ("scriptblock", typeof(ScriptBlock)), ("switch", typeof(SwitchParameter)), ("ref", typeof(PSReference)), ("psvariable", typeof(PSVariable)),
        ("psmoduleinfo", typeof(PSModuleInfo)), ("pscmdlet", typeof(PSCmdlet)), ("wildcardpattern", typeof(WildcardPattern)),
    ];

    private static readonly Dictionary<string, Type> s_types = s_all.ToDictionary(a => a.Name, a => a.Type, StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<Type, string> s_names = s_all.DistinctBy(a => a.Type).ToDictionary(a => a.Type, a => a.Name);

    public static Type? Find(string name) => s_types.GetValueOrDefault(name);

    /// <summary>The short name when there is one, else the full name; arrays and generics in brackets.</summary>
    public static string NameOf(Type type)
    {
        if (s_names.TryGetValue(type, out string? name))
            return name;
        if (type.IsGenericParameter || type == typeof(PSCustomObject))
            return type.Name;
        if (type.HasElementType)
            return NameOf(type.GetElementType()!) + (type.IsByRef ? "&" : "[" + new string(',', type.GetArrayRank() - 1) + "]");
        if (!type.IsGenericType)
            return type.FullName ?? type.Name;
        string full = type.Namespace is { Length: > 0 } space ? space + "." : "";
        return full + (type.DeclaringType is { } outer ? outer.Name + "+" + type.Name : type.Name.Split('`')[0]) + "["
            + string.Join(',', type.GetGenericArguments().Select(NameOf)) + "]";
    }
}
