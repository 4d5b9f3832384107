using System.Collections;

namespace System.Management.Automation;

/// <summary>Members that matched a name.</summary>
public class ReadOnlyPSMemberInfoCollection<T> : IEnumerable<T> where T : PSMemberInfo
{
    private readonly List<T> _members;

    internal ReadOnlyPSMemberInfoCollection(List<T> members) => _members = members;

    public int Count => _members.Count;

    public T this[int index] => _members[index];

    public T? this[string name] => _members.Find(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    public IEnumerator<T> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
