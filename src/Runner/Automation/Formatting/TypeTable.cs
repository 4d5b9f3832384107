using System.Collections.Concurrent;

namespace DeepLearn.Runner.Formatting;

/// <summary>Members that type files and Update-TypeData give to types, by type name.</summary>
internal static class TypeTable
{
    private static readonly ConcurrentDictionary<string, TypeEntry> Entries = new(StringComparer.OrdinalIgnoreCase);

    static TypeTable() => BuiltInTypes.Register();

    /// <summary>Reads a types.ps1xml file.</summary>
    public static void Load(string path) => TypeFile.Load(path);

    public static TypeEntry Entry(string typeName) => Entries.GetOrAdd(typeName, static _ => new TypeEntry());

    public static TypeEntry? TryEntry(string typeName) => Entries.GetValueOrDefault(typeName);

    /// <summary>The member of the most special type that has it.</summary>
    public static PSMemberInfo? Find(IReadOnlyList<string> typeNames, string member)
    {
        foreach (var name in typeNames)
            if (Entries.TryGetValue(name, out var entry) && entry.Members.TryGetValue(member, out var found))
                return found;
        return null;
    }

    public static IEnumerable<PSMemberInfo> MembersOf(IReadOnlyList<string> typeNames)
        => typeNames.Select(TryEntry).Where(entry => entry is not null).SelectMany(entry => entry!.Members);

    /// <summary>The properties to show where no view says which, or null.</summary>
    public static IReadOnlyList<string>? DefaultDisplay(IReadOnlyList<string> typeNames)
        => typeNames.Select(n => TryEntry(n)?.DefaultDisplayProperties).FirstOrDefault(p => p is not null);
}
