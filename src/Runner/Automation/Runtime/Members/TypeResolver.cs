using System.Collections.Concurrent;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Types by the names that scripts give them: accelerators, generics, arrays, nested types.</summary>
internal static class TypeResolver
{
    private static readonly ConcurrentDictionary<string, Type> s_found = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Type> s_accelerators = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = typeof(string), ["char"] = typeof(char), ["bool"] = typeof(bool), ["byte"] = typeof(byte), ["sbyte"] = typeof(sbyte),
        ["int"] = typeof(int), ["int16"] = typeof(short), ["short"] = typeof(short), ["int32"] = typeof(int), ["long"] = typeof(long), ["int64"] = typeof(long),
        ["uint"] = typeof(uint), ["uint16"] = typeof(ushort), ["ushort"] = typeof(ushort), ["uint32"] = typeof(uint), ["uint64"] = typeof(ulong), ["ulong"] = typeof(ulong),
        ["float"] = typeof(float), ["single"] = typeof(float), ["double"] = typeof(double), ["decimal"] = typeof(decimal), ["bigint"] = typeof(System.Numerics.BigInteger),
        ["object"] = typeof(object), ["void"] = typeof(void), ["array"] = typeof(Array), ["type"] = typeof(Type), ["datetime"] = typeof(DateTime), ["timespan"] = typeof(TimeSpan),
        ["guid"] = typeof(Guid), ["uri"] = typeof(Uri), ["version"] = typeof(Version), ["regex"] = typeof(System.Text.RegularExpressions.Regex),
        ["xml"] = typeof(System.Xml.XmlDocument), ["hashtable"] = typeof(System.Collections.Hashtable), ["ordered"] = typeof(System.Collections.Specialized.OrderedDictionary),
        ["psobject"] = typeof(PSObject), ["pscustomobject"] = typeof(PSObject), ["psnoteproperty"] = typeof(PSNoteProperty), ["scriptblock"] = typeof(ScriptBlock),
        ["switch"] = typeof(SwitchParameter), ["ref"] = typeof(PSReference), ["cultureinfo"] = typeof(System.Globalization.CultureInfo),
        ["ipaddress"] = typeof(System.Net.IPAddress), ["mailaddress"] = typeof(System.Net.Mail.MailAddress),
        ["wildcardpattern"] = typeof(WildcardPattern), ["psvariable"] = typeof(PSVariable), ["psmoduleinfo"] = typeof(PSModuleInfo), ["pscmdlet"] = typeof(PSCmdlet),
        ["half"] = typeof(Half),
    };

    public static Type? Resolve(string name) => Resolve(name, []);

    /// <summary>The type of that name, looked for in the given namespaces too; null when there is none.</summary>
    public static Type? Resolve(string name, IReadOnlyList<string> namespaces)
    {
        int position = 0;
        Type? type = Parse(name.Trim(), ref position, namespaces);
        return position == name.Trim().Length ? type : null;
    }

    /// <summary>An attribute class, whose name may leave out its ending.</summary>
    public static Type? ResolveAttribute(string name, IReadOnlyList<string> namespaces)
    {
        string[] candidates = [.. ((string[])["", "System.Management.Automation.", .. namespaces.Select(n => n + "."), "System."]).SelectMany(p => (string[])[p + name, p + name + "Attribute"])];
        Assembly[] assemblies = AppDomain.CurrentDomain.GetAssemblies();
        return candidates.Select(c => Search([c], assemblies)).FirstOrDefault(t => t is not null && typeof(Attribute).IsAssignableFrom(t));
    }

    private static Type? Parse(string text, ref int position, IReadOnlyList<string> namespaces)
    {
        int start = position;
        while (position < text.Length && text[position] is not ('[' or ']' or ','))
            position++;
        string name = text[start..position].Trim();
        var arguments = new List<Type>();
        if (position + 1 < text.Length && text[position] == '[' && text[position + 1] is not (']' or ','))
        {
            do
            {
                position++;
                while (position < text.Length && text[position] == ' ')
                    position++;
                bool bracketed = position < text.Length && text[position] == '[';
                position += bracketed ? 1 : 0;
                if (Parse(text, ref position, namespaces) is not { } argument)
                    return null;
                position += bracketed ? 1 : 0;
                arguments.Add(argument);
                while (position < text.Length && text[position] == ' ')
                    position++;
            }
            while (position < text.Length && text[position] == ',');
            if (position >= text.Length || text[position] != ']')
                return null;
            position++;
        }
        Type? type = Named(arguments.Count > 0 && !name.Contains('`', StringComparison.Ordinal) ? $"{name}`{arguments.Count}" : name, namespaces);
        if (type is not null && arguments.Count > 0)
        {
            try
            {
                type = type.MakeGenericType([.. arguments]);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
        while (type is not null && position + 1 < text.Length && text[position] == '[' && text[position + 1] is ']' or ',')
        {
            int close = text.IndexOf(']', position);
            int rank = close - position;
            type = rank == 1 ? type.MakeArrayType() : type.MakeArrayType(rank);
            position = close + 1;
        }
        return type;
    }

    private static Type? Named(string name, IReadOnlyList<string> namespaces)
    {
        if (s_accelerators.TryGetValue(name, out Type? type))
            return type;
        string key = namespaces.Count == 0 ? name : $"{string.Join(';', namespaces)}|{name}";
        if (s_found.TryGetValue(key, out type))
            return type;
        string[] candidates = [name, .. namespaces.Select(n => $"{n}.{name}"), $"System.{name}"];
        type = Search(candidates, AppDomain.CurrentDomain.GetAssemblies()) ?? Search(candidates, LoadLikely(candidates)) ?? Search(candidates, LoadFramework());
        type ??= typeof(PSObject).Assembly.GetType($"System.Management.Automation.{name}Attribute", throwOnError: false, ignoreCase: true);
        if (type is not null)
            s_found[key] = type;
        return type;
    }

    private static Type? Search(string[] candidates, IReadOnlyList<Assembly> assemblies)
    {
        foreach (string candidate in candidates)
        {
            foreach (Assembly assembly in assemblies)
            {
                if (!assembly.IsDynamic && assembly.GetType(candidate, throwOnError: false, ignoreCase: true) is { IsVisible: true } type)
                    return type;
            }
        }
        return null;
    }

    /// <summary>Assemblies named like the namespace.</summary>
    private static List<Assembly> LoadLikely(string[] candidates)
    {
        var loaded = new List<Assembly>();
        foreach (string candidate in candidates)
        {
            for (int dot = candidate.LastIndexOf('.'); dot > 0; dot = candidate.LastIndexOf('.', dot - 1))
            {
                string prefix = candidate[..dot];
                if (FrameworkNames.Value.TryGetValue(prefix, out string? path))
                    loaded.Add(Assembly.LoadFrom(path));
            }
        }
        return loaded;
    }

    private static Assembly[] LoadFramework() =>
        [.. FrameworkNames.Value.Where(p => p.Key.StartsWith("System", StringComparison.Ordinal)).Select(p => Assembly.LoadFrom(p.Value))];

    private static readonly Lazy<Dictionary<string, string>> FrameworkNames = new(() =>
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (path.StartsWith(folder, StringComparison.Ordinal) && !path.EndsWith("System.Private.CoreLib.dll", StringComparison.Ordinal))
                names[Path.GetFileNameWithoutExtension(path)] = path;
        }
        return names;
    });
}
