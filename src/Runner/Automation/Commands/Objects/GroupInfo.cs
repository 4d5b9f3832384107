using System.Collections.ObjectModel;

namespace Microsoft.PowerShell.Commands;

/// <summary>Objects that have the same values.</summary>
public class GroupInfo
{
    internal GroupInfo(object?[] values) => (Keys, Values) = (values, new ArrayList(Array.ConvertAll(values, ObjectOrder.ValueOf)));

    internal object?[] Keys { get; }
    public ArrayList Values { get; }
    public int Count { get; internal set; }
    public Collection<PSObject> Group { get; } = [];

    public string Name => string.Join(", ", Values.Cast<object?>().Where(v => v is not null).Select(v => v is not PSObject && LanguagePrimitives.GetEnumerable(v) is { } many
        ? "{" + string.Join(", ", many.Cast<object?>().Select(LanguagePrimitives.ToText)) + "}" : LanguagePrimitives.ToText(v)));
}
