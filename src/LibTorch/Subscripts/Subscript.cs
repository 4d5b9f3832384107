using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// Reads and writes parts of tensors by places whose kind is known only at run time, as a shell gives them: numbers, text such
/// as "1:3", null, truth values, lists and tensors, with PyTorch's meaning.
/// </summary>
public static class Subscript
{
    /// <summary>The part of a tensor that the places name.</summary>
    /// <param name="tensor">Any tensor.</param>
    /// <param name="places">
    /// For each dimension a whole number, "start:stop:step", "..." (all dimensions that are left), "None" or null (a new dimension),
    /// a truth value, a list or a tensor of positions or truth values. One text may hold several places: "0, 1:3".
    /// </param>
    /// <returns>A view where only numbers and slices are given, else a copy.</returns>
    /// <exception cref="IndexOutOfRangeException">A position lies outside its dimension, or there are more places than dimensions.</exception>
    /// <exception cref="ArgumentException">A place is none of these.</exception>
    public static Tensor Get(Tensor tensor, params object?[] places)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        using var parsed = SubscriptPlaces.Of(tensor, places);
        return tensor.index(parsed.Indices);
    }

    /// <summary>Writes into the part of a tensor that the places name.</summary>
    /// <param name="tensor">Any tensor.</param>
    /// <param name="places">As <see cref="Get"/> takes them.</param>
    /// <param name="value">A number, a truth value, a list of them or a tensor, which is broadcast to the part.</param>
    /// <exception cref="IndexOutOfRangeException">A position lies outside its dimension, or there are more places than dimensions.</exception>
    /// <exception cref="ArgumentException">A place is none of these, or the value no number.</exception>
    public static void Set(Tensor tensor, object?[] places, object? value)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        using var parsed = SubscriptPlaces.Of(tensor, places);
        switch (Shell.Unwrap(value))
        {
            case Tensor other:
                tensor.index_put_(other, parsed.Indices);
                break;
            case var single when Number(single) is { } number:
                tensor.index_put_(number, parsed.Indices);
                break;
            case System.Collections.IEnumerable list and not string:
                using (var numbers = NestedList.Tensor(list, "values"))
                {
                    tensor.index_put_(numbers, parsed.Indices);
                }
                break;
            case var other:
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                    $"{(other is null ? "null" : $"'{other}'")} cannot be put into a tensor; assign a number, a truth value, a list of them or a tensor"));
        }
    }

    /// <summary>The number as an operator's argument; null for what is no number.</summary>
    internal static Scalar? Number(object? value) => value switch
    {
        int or long or sbyte or byte or short or ushort or uint => (Scalar)Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong big when big <= long.MaxValue => (Scalar)(long)big,
        bool truth => (Scalar)truth,
        float single => (Scalar)(double)single,
        double or decimal => (Scalar)Convert.ToDouble(value, CultureInfo.InvariantCulture),
        Half half => (Scalar)half,
        _ => null,
    };
}
