using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace DeepLearn.Runner.Formatting;

/// <summary>Members that type files give to types, by type name.</summary>
internal static class TypeTable
{
    private static readonly ConcurrentDictionary<string, Entry> Entries = new(StringComparer.OrdinalIgnoreCase);

    static TypeTable() => BuiltInTypes.Register();

    public static Entry Of(string typeName)
    {
        Version++;
        return Entries.GetOrAdd(typeName, static _ => new Entry());
    }

    /// <summary>Changes whenever a type may have got members.</summary>
    public static int Version { get; private set; }

    /// <summary>The member of the most special type that has it.</summary>
    public static PSMemberInfo? Find(IReadOnlyList<string> typeNames, string member)
    {
        foreach (var name in typeNames)
            if (Entries.TryGetValue(name, out var entry) && entry.Members.TryGetValue(member, out var found))
                return found;
        return null;
    }

    public static IEnumerable<PSMemberInfo> MembersOf(IReadOnlyList<string> typeNames)
        => typeNames.SelectMany(name => Entries.TryGetValue(name, out var entry) ? entry.Members : Enumerable.Empty<PSMemberInfo>());

    /// <summary>The properties to show where no view says which, or null.</summary>
    public static IReadOnlyList<string>? DefaultDisplay(IReadOnlyList<string> typeNames)
        => typeNames.Select(n => Entries.GetValueOrDefault(n)?.DefaultDisplayProperties).FirstOrDefault(p => p is not null);

    /// <summary>What type files say of one type.</summary>
    internal sealed class Entry
    {
        public KeyedCollection<string, PSMemberInfo> Members { get; } = new InstanceMembers();
        public IReadOnlyList<string>? DefaultDisplayProperties { get; set; }
    }
}
