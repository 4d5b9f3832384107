using System.Collections.Specialized;

namespace System.Management.Automation;

/// <summary>A hash table that keeps the order of its keys; ConvertFrom-Json -AsHashtable makes it. Keys differ by case.</summary>
public sealed class OrderedHashtable : Hashtable
{
    private readonly OrderedDictionary _entries = [];

    public override int Count => _entries.Count;
    public override ICollection Keys => _entries.Keys;
    public override ICollection Values => _entries.Values;
    public override object? this[object key] { get => _entries[key]; set => _entries[key] = value; }

    public override void Add(object key, object? value) => _entries.Add(key, value);

    public override void Clear() => _entries.Clear();

    public override bool Contains(object key) => _entries.Contains(key);

    public override bool ContainsKey(object key) => _entries.Contains(key);

    public override bool ContainsValue(object? value) => _entries.Values.Cast<object?>().Contains(value);

    public override void CopyTo(Array array, int arrayIndex) => _entries.CopyTo(array, arrayIndex);

    public override IDictionaryEnumerator GetEnumerator() => _entries.GetEnumerator();

    public override void Remove(object key) => _entries.Remove(key);

    public override object Clone()
    {
        var copy = new OrderedHashtable();
        foreach (DictionaryEntry entry in _entries)
            copy.Add(entry.Key, entry.Value);
        return copy;
    }
}
