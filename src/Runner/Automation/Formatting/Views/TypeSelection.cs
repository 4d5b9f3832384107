using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Chooses the entry whose types fit an object best; one without types fits all.</summary>
internal static class TypeSelection
{
    public static T Choose<T>(IReadOnlyList<T> entries, Func<T, IReadOnlyList<string>> typesOf, PSObject item)
    {
        foreach (var typeName in item.InternalTypeNames)
            foreach (var entry in entries)
                if (typesOf(entry).Contains(typeName, StringComparer.OrdinalIgnoreCase))
                    return entry;
        return entries.FirstOrDefault(e => typesOf(e).Count == 0) ?? entries[0];
    }
}
