using System.Collections.ObjectModel;

namespace Microsoft.PowerShell.Commands;

/// <summary>Objects that have the same values.</summary>
public class GroupInfo
{
    internal GroupInfo(object?[] values, PSObject first)
    {
        Values = new ArrayList(values);
        First = first;
    }

    internal PSObject First { get; }
    public ArrayList Values { get; }
    public int Count { get; internal set; }
    public Collection<PSObject> Group { get; } = [];

    public string Name => string.Join(", ", Values.Cast<object?>().Where(v => v is not null).Select(v => LanguagePrimitives.GetEnumerable(v) is { } many
        ? "{" + string.Join(", ", many.Cast<object?>().Select(LanguagePrimitives.ToText)) + "}" : LanguagePrimitives.ToText(v)));
}
