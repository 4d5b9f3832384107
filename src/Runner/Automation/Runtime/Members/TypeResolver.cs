using System.Collections.Concurrent;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Types by the names that scripts give them: accelerators, generics, arrays, nested types.</summary>
internal static class TypeResolver
{
    private static readonly ConcurrentDictionary<string, Type> s_found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assemblies of .NET itself by name.</summary>
    private static readonly Lazy<Dictionary<string, string>> s_framework = new(() =>
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal)
                && !path.EndsWith("System.Private.CoreLib.dll", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>The type of that name, looked for in the given namespaces too; null when there is none.</summary>
    public static Type? Resolve(string name, IReadOnlyList<string>? namespaces = null)
    {
        int position = 0;
        string text = name.Replace(" ", "", StringComparison.Ordinal);
        return Read(text, ref position, namespaces ?? []) is { } type && position == text.Length ? type : null;
    }

    /// <summary>An attribute class, whose name may leave out its ending.</summary>
    public static Type? ResolveAttribute(string name, IReadOnlyList<string> namespaces)
    {
        string[] prefixes = ["", "System.Management.Automation.", .. namespaces.Select(n => n + "."), "System."];
        Assembly[] assemblies = AppDomain.CurrentDomain.GetAssemblies();
        return prefixes.SelectMany(p => (string[])[p + name, p + name + "Attribute"]).Select(c => Search([c], assemblies))
            .FirstOrDefault(t => t is not null && typeof(Attribute).IsAssignableFrom(t));
    }

    private static Type? Read(string text, ref int position, IReadOnlyList<string> namespaces)
    {
        int end = text.AsSpan(position).IndexOfAny('[', ']', ',') is >= 0 and var length ? position + length : text.Length;
        string name = text[position..end];
        position = end;
        var arguments = new List<Type>();
        if (At(text, position) == '[' && At(text, position + 1) is not (']' or ','))
        {
            do
            {
                position++;
                int bracket = At(text, position) == '[' ? 1 : 0;
                position += bracket;
                if (Read(text, ref position, namespaces) is not { } argument)
                    return null;
                position += bracket;
                arguments.Add(argument);
            }
            while (At(text, position) == ',');
            if (At(text, position++) != ']')
                return null;
        }
        Type? type = Named(arguments.Count > 0 && !name.Contains('`', StringComparison.Ordinal) ? $"{name}`{arguments.Count}" : name, namespaces);
        try
        {
            type = arguments.Count > 0 ? type?.MakeGenericType([.. arguments]) : type;
        }
        catch (ArgumentException)
        {
            return null;
        }
        while (type is not null && At(text, position) == '[' && At(text, position + 1) is ']' or ',')
        {
            int rank = text.IndexOf(']', position) - position;
            type = rank == 1 ? type.MakeArrayType() : type.MakeArrayType(rank);
            position += rank + 1;
        }
        return type;
    }

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';

    private static Type? Named(string name, IReadOnlyList<string> namespaces)
    {
        if (name.Length == 0)
            return null;
        string key = namespaces.Count == 0 ? name : $"{string.Join(';', namespaces)}|{name}";
        if (Accelerators.Find(name) is { } found || s_found.TryGetValue(key, out found))
            return found;
        string[] candidates = [name, .. namespaces.Select(n => $"{n}.{name}"), $"System.{name}"];
        // First what is loaded, then the assemblies named like the namespaces, then all of .NET.
        Type? type = Search(candidates, AppDomain.CurrentDomain.GetAssemblies())
            ?? Search(candidates, Load(f => candidates.Any(c => c.StartsWith(f + ".", StringComparison.OrdinalIgnoreCase))))
            ?? Search(candidates, Load(f => f.StartsWith("System", StringComparison.Ordinal)))
            ?? typeof(PSObject).Assembly.GetType($"System.Management.Automation.{name}Attribute", throwOnError: false, ignoreCase: true);
        if (type is not null)
            s_found[key] = type;
        return type;
    }

    private static Type? Search(string[] candidates, IEnumerable<Assembly> assemblies)
    {
        Assembly[] fixedOnes = [.. assemblies.Where(a => !a.IsDynamic)];
        return candidates.SelectMany(c => fixedOnes.Select(a => a.GetType(c, throwOnError: false, ignoreCase: true))).FirstOrDefault(t =>
            t is { IsVisible: true });
    }

    private static IEnumerable<Assembly> Load(Func<string, bool> wanted) =>
        s_framework.Value.Where(p => wanted(p.Key)).Select(p => Assembly.LoadFrom(p.Value));
}
