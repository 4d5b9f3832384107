using System.Collections;
using System.Collections.Specialized;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>Tensors in dictionaries and lists in each other, as tensor files hold them.</summary>
public static class TensorTree
{
    /// <summary>Deeper is no data: it is an attack, or a structure that holds itself.</summary>
    internal const int MaximumDepth = 100;

    /// <summary>Replaces every tensor; one that stands in several places is replaced by one and the same.</summary>
    /// <param name="value">A tensor, dictionary, array or single value.</param>
    /// <param name="replace">Gives the new tensor.</param>
    /// <returns>The same structure; dictionaries and arrays are changed in place.</returns>
    public static object? Map(object? value, Func<Tensor, Tensor> replace)
    {
        var done = new Dictionary<Tensor, Tensor>(ReferenceEqualityComparer.Instance);
        return Visit(value);

        object? Visit(object? item)
        {
            switch (item)
            {
                case Tensor tensor:
                    return done.TryGetValue(tensor, out var known) ? known : done[tensor] = replace(tensor);
                case OrderedDictionary names:
                    for (var i = 0; i < names.Count; i++)
                        names[i] = Visit(names[i]);
                    return names;
                case object?[] items:
                    for (var i = 0; i < items.Length; i++)
                        items[i] = Visit(items[i]);
                    return items;
                default:
                    return item;
            }
        }
    }

    /// <summary>Tensors by name as the dictionary that PowerShell's [ordered] makes, but with names that differ by case.</summary>
    internal static OrderedDictionary FromNames(IEnumerable<KeyValuePair<string, Tensor>> tensors)
    {
        var names = new OrderedDictionary(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
            names.Add(name, tensor);
        return names;
    }

    /// <summary>The state dict in what a file held: the file's own dictionary, or the only one in it that is all tensors.</summary>
    /// <param name="value">What <see cref="TensorFile.Load"/> gave.</param>
    /// <returns>Tensors by name, or null if there is none or more than one such dictionary.</returns>
    internal static IReadOnlyDictionary<string, Tensor>? StateDict(object? value)
    {
        if (value is not OrderedDictionary names)
            return null;
        if (IsState(names))
            return Names(names);
        var inner = names.Values.OfType<OrderedDictionary>().Where(IsState).ToList();
        return inner.Count == 1 ? Names(inner[0]) : null;

        static bool IsState(OrderedDictionary names) => names.Count > 0 && names.Values.Cast<object?>().All(item => item is Tensor);
    }

    /// <summary>A flat dictionary of tensors.</summary>
    internal static IReadOnlyDictionary<string, Tensor> Names(object? value)
    {
        if (value is not IDictionary names)
            throw Unsupported(value, "This format holds tensors by name: give a dictionary, such as @{ weight = $w }.");
        var tensors = new OrderedDictionary<string, Tensor>();
        foreach (DictionaryEntry entry in names)
        {
            tensors.Add(entry.Key.ToString()!, entry.Value as Tensor
                ?? throw Unsupported(entry.Value, $"'{entry.Key}' must be a tensor: only .pt files hold anything else."));
        }
        return tensors;
    }

    /// <summary>One or more tensors by the names that NumPy gives to what has none.</summary>
    internal static IReadOnlyDictionary<string, Tensor> Numbered(object? value)
    {
        var items = value is IList list ? list.Cast<object?>() : [value];
        return items.Select((item, index) => (Name: $"arr_{index}", Tensor: item as Tensor ?? throw Unsupported(item, "Give tensors.")))
            .ToDictionary(pair => pair.Name, pair => pair.Tensor);
    }

    internal static DeepLearnException Unsupported(object? value, string remedy) => new("UnsupportedValue", DeepLearnErrorKind.InvalidArgument,
        $"Cannot write {(value is null ? "nothing" : $"a value of type {value.GetType().Name}")} there. {remedy}", value);
}
