using System.Collections.ObjectModel;

namespace DeepLearn.Runner.Formatting;

/// <summary>What type files say of one type.</summary>
internal sealed class TypeEntry
{
    public KeyedCollection<string, PSMemberInfo> Members { get; } = new InstanceMembers();
    public IReadOnlyList<string>? DefaultDisplayProperties { get; set; }
}
