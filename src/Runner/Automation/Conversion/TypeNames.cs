using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Conversion;

/// <summary>Names of types as scripts write them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Accelerators = new()
    {
        [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort",
        [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(BigInteger)] = "bigint",
        [typeof(void)] = "void", [typeof(Array)] = "array", [typeof(Hashtable)] = "hashtable", [typeof(DateTime)] = "datetime",
        [typeof(TimeSpan)] = "timespan", [typeof(Guid)] = "guid", [typeof(Uri)] = "uri", [typeof(Version)] = "version",
        [typeof(Type)] = "type", [typeof(Regex)] = "regex", [typeof(CultureInfo)] = "cultureinfo", [typeof(ScriptBlock)] = "scriptblock",
        [typeof(SwitchParameter)] = "switch", [typeof(PSObject)] = "psobject", [typeof(PSReference)] = "ref",
        [typeof(PSCredential)] = "pscredential", [typeof(System.Net.IPAddress)] = "ipaddress", [typeof(System.Net.Mail.MailAddress)] = "mailaddress",
        [typeof(System.Xml.XmlDocument)] = "xml", [typeof(Nullable<>)] = "nullable",
    };

    /// <summary>The accelerator when there is one, else the full name; arrays and generics in brackets.</summary>
    public static string Short(Type type)
    {
        if (Accelerators.TryGetValue(type, out var name))
            return name;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsByRef)
            return Short(type.GetElementType()!) + "&";
        if (type.IsArray)
            return Short(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (!type.IsGenericType)
            return type.FullName ?? type.Name;
        var full = type.Namespace is { Length: > 0 } space ? space + "." : "";
        var definition = type.GetGenericTypeDefinition() == typeof(Nullable<>) ? "System.Nullable"
            : full + (type.DeclaringType is { } outer ? outer.Name + "+" + type.Name : type.Name.Split('`')[0]);
        return definition + "[" + string.Join(",", type.GetGenericArguments().Select(Short)) + "]";
    }
}
