using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;

namespace DeepLearn.Commands.Parameters;

/// <summary>Takes PowerShell's wrapping off dictionaries and lists of tensors in each other.</summary>
internal static class TensorValues
{
    /// <summary>Deeper than any data: what holds itself goes on as it is, for the engine to refuse.</summary>
    private const int MaximumDepth = 200;

    public static object? Unwrap(object? value) => Unwrap(value, 0);

    private static object? Unwrap(object? value, int depth)
    {
        switch (value)
        {
            case PSObject wrapped:
                return Unwrap(wrapped.BaseObject, depth);
            case IDictionary names when depth < MaximumDepth:
                IDictionary plain = names is OrderedDictionary ? new OrderedDictionary(StringComparer.Ordinal) : new Hashtable(StringComparer.Ordinal);
                foreach (DictionaryEntry entry in names)
                    plain[entry.Key.ToString()!] = Unwrap(entry.Value, depth + 1);
                return plain;
            case IList items when depth < MaximumDepth:
                return items.Cast<object?>().Select(item => Unwrap(item, depth + 1)).ToArray();
            default:
                return value;
        }
    }
}
