using System.Collections;
using System.Globalization;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>Makes tensors of lists in lists, for use as an index or as the value of an assignment.</summary>
internal static class NestedList
{
    /// <summary>Truth values give bool, whole numbers int64, others float64.</summary>
    /// <param name="list">Lists of equal length, as deep as wanted, of numbers or truth values.</param>
    /// <param name="what">What they are for, for the error.</param>
    /// <returns>A new tensor.</returns>
    /// <exception cref="ArgumentException">The lists differ in length, or hold something else.</exception>
    public static Tensor Tensor(IEnumerable list, string what)
    {
        var (shape, flat) = (new List<long>(), new List<object?>());
        Collect(list, 0, shape, flat, what);
        using var line = flat.Count == 0 ? zeros(0, dtype: ScalarType.Int64)
            : flat.TrueForAll(value => value is bool) ? tensor(flat.ConvertAll(value => (bool)value!).ToArray())
            : flat.TrueForAll(value => Subscript.Number(value) is { Tag: Native.ValueTag.Int }) ? tensor(flat.ConvertAll(value => Convert.ToInt64(value, CultureInfo.InvariantCulture)).ToArray())
            : tensor(flat.ConvertAll(value => Real(value, what)).ToArray(), dtype: ScalarType.Float64);
        return line.reshape([.. shape]);
    }

    private static double Real(object? value, string what) => Subscript.Number(value) is { } number
        ? number.AsDouble()
        : throw new ArgumentException($"the {what} hold {(value is null ? "null" : $"'{value}'")}; give numbers or truth values");

    private static void Collect(object? value, int depth, List<long> shape, List<object?> flat, string what)
    {
        if (value is not IEnumerable list || value is string)
        {
            if (depth < shape.Count)
            {
                throw new ArgumentException($"the lists of {what} are not nested equally deep");
            }
            flat.Add(value);
            return;
        }
        var items = list.Cast<object?>().Select(Shell.Unwrap).ToList();
        if (depth == shape.Count && flat.Count == 0)
        {
            shape.Add(items.Count);
        }
        else if (depth >= shape.Count || shape[depth] != items.Count)
        {
            throw new ArgumentException($"the lists of {what} are not of equal length");
        }
        foreach (var item in items)
        {
            Collect(item, depth + 1, shape, flat, what);
        }
    }
}
