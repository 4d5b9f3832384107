using System.Collections;
using System.Globalization;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Tensors;

namespace DeepLearn.Commands.Parameters;

/// <summary>Takes the values of a tensor as PowerShell has them: objects with numeric properties become rows of numbers.</summary>
/// <param name="property">Which properties, in this order, wildcards allowed; all of the first object if null.</param>
internal sealed class TensorRows(string[]? property)
{
    private string[]? _names;
    private int _row;

    /// <summary>A value without PowerShell's wrapping; objects in it, however deep in lists, become lists of numbers.</summary>
    /// <exception cref="DeepLearnException">
    /// "InvalidValue": a property holds no number, or a hash table has no order; "PropertyNotFound": an object lacks a property.
    /// </exception>
    public object? Read(object? value) => value switch
    {
        PSObject { BaseObject: PSCustomObject } row => Row(row.Properties.Select(p => p.Name), name => row.Properties[name]?.Value, row),
        PSObject wrapped when property is null || IsPlain(wrapped.BaseObject) => Read(wrapped.BaseObject),
        System.Collections.Specialized.IOrderedDictionary row => Row(row.Keys.Cast<object>().Select(key => $"{key}"), name => row[name], row),
        IDictionary row when property is not null => Row(row.Keys.Cast<object>().Select(key => $"{key}"), name => row[name], row),
        IDictionary row => throw Invalid("A hash table has no order. Write [ordered]@{...}, or name the properties with -Property.", row),
        not null when !IsPlain(value) => property is null
            ? throw Invalid(string.Create(CultureInfo.InvariantCulture, $"'{value}' ({value.GetType()}) is no number. Name its numeric properties with -Property."), value)
            : OfObject(PSObject.AsPSObject(value)),
        // Typed arrays stay what they are: their type is the tensor's.
        object?[] list when list.GetType() == typeof(object[]) => Array.ConvertAll(list, Read),
        ArrayList list => Array.ConvertAll(list.ToArray(), Read),
        IList { Count: > 0 } list when list is not Array && list[0] is PSObject => list.Cast<object?>().Select(Read).ToArray(),
        _ => value,
    };

    private static bool IsPlain(object? value) =>
        value is null or IEnumerable or TorchSharp.torch.Tensor || TensorFactory.ParseNumber(value) is not null;

    private object?[] OfObject(PSObject row) => Row(row.Properties.Select(p => p.Name), name => row.Properties[name]?.Value, row);

    private object?[] Row(IEnumerable<string> names, Func<string, object?> read, object row)
    {
        var known = names.ToList();
        _names ??= Chosen(known, row);
        var number = _row++;
        return Array.ConvertAll(_names, name =>
        {
            var value = known.Contains(name, StringComparer.OrdinalIgnoreCase) ? ShellValue.Unwrap(read(name)) : throw Missing(name, number, known, row);
            return TensorFactory.ParseNumber(value) ?? throw Invalid(
                $"The property '{name}' of object {number} is {(value is null ? "null" : $"'{value}'")}, which is no number. Convert it first, or choose other properties with -Property.", row);
        });
    }

    private string[] Chosen(List<string> known, object row) => property is null ? [.. known]
        : [.. property.SelectMany(pattern =>
        {
            var wildcard = new WildcardPattern(pattern, WildcardOptions.IgnoreCase);
            var matching = known.FindAll(wildcard.IsMatch);
            return matching.Count > 0 ? matching : throw Missing(pattern, 0, known, row);
        })];

    private static DeepLearnException Missing(string name, int number, List<string> known, object row) => new(
        "PropertyNotFound", DeepLearnErrorKind.InvalidData,
        $"Object {number} has no property '{name}'. It has: {string.Join(", ", known)}. Give objects with the same properties, or choose them with -Property.", row);

    private static DeepLearnException Invalid(string message, object row) => new("InvalidValue", DeepLearnErrorKind.InvalidData, message, row);
}
