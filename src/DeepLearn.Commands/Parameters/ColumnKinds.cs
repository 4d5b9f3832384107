using System.Collections;
using DeepLearn.Errors;
using DeepLearn.Tables;

namespace DeepLearn.Commands.Parameters;

/// <summary>Kinds of columns by their names, as a hash table gives them.</summary>
internal static class ColumnKinds
{
    /// <summary>The kinds; none for null.</summary>
    /// <exception cref="DeepLearnException">"UnknownKind": a value names no kind.</exception>
    public static IReadOnlyDictionary<string, ColumnKind> Parse(IDictionary? types)
    {
        var kinds = new Dictionary<string, ColumnKind>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry entry in types ?? new Hashtable())
        {
            kinds[$"{entry.Key}"] = Enum.TryParse<ColumnKind>($"{ShellValue.Unwrap(entry.Value)}", ignoreCase: true, out var kind) && Enum.IsDefined(kind)
                ? kind
                : throw Unknown.Name("kind", $"{entry.Value}", Enum.GetNames<ColumnKind>());
        }
        return kinds;
    }
}
