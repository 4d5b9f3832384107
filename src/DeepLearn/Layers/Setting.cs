using System.Runtime.CompilerServices;
using DeepLearn.Errors;

namespace DeepLearn.Layers;

/// <summary>Checks a layer's settings when it is made.</summary>
internal static class Setting
{
    public static long AtLeast(long minimum, long value, string layer, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= minimum ? value : throw Invalid(layer, name, $"at least {minimum}", value);

    public static long? AtLeast(long minimum, long? value, string layer, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is null ? null : AtLeast(minimum, value.Value, layer, name);

    /// <summary>One value for all dimensions, or one for each.</summary>
    public static long[] Sizes(int dimensions, long minimum, long[] values, string layer, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        if (values.Length != 1 && values.Length != dimensions)
            throw Invalid(layer, name, "one value" + Space.Of(dimensions).ForEach, values.Length + " values");
        foreach (var value in values)
            AtLeast(minimum, value, layer, name);
        return values;
    }

    public static double Between(double low, double high, double value, string layer, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= low && value <= high ? value
            : throw Invalid(layer, name, high == double.MaxValue ? Text($"at least {low}") : Text($"between {low} and {high}"), value);

    /// <summary>The canonical form of one of a few names, given in any case.</summary>
    public static string OneOf(string[] names, string value, string layer, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Array.Find(names, known => known.Equals(value, StringComparison.OrdinalIgnoreCase))
        ?? throw Invalid(layer, name, string.Join(" or ", names), $"'{value}'");

    public static DeepLearnException Invalid(string layer, string name, string expected, object value) => new(
        "InvalidSetting", DeepLearnErrorKind.InvalidArgument,
        Text($"{layer}: {char.ToUpperInvariant(name[0])}{name[1..]} must be {expected}, got {value}."), value);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
