using System.Globalization;

namespace DeepLearn.Modules;

/// <summary>Shapes as text.</summary>
internal static class Shapes
{
    /// <summary>"[256, 16, 5, 5]".</summary>
    public static string Text(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";

    /// <summary>As Python prints a size of a layer: "5" for one value, "(5, 5)" for two.</summary>
    public static string Python(long[] values) => values.Length == 1 ? $"{values[0]}" : $"({string.Join(", ", values)})";

    /// <summary>As Python prints a tuple: "(5,)" for one value, "(5, 5)" for two.</summary>
    public static string Tuple(long[] values) => values.Length == 1 ? $"({values[0]},)" : Python(values);

    /// <summary>As Python prints a number that may be whole: "20", "0.5".</summary>
    public static string Number(double value) => double.IsInteger(value) && Math.Abs(value) < 1e15 ? $"{(long)value}" : Python(value);

    /// <summary>As Python prints a bool.</summary>
    public static string Python(bool value) => value ? "True" : "False";

    /// <summary>As Python prints a float: "0.5", "1e-05", "1.0".</summary>
    public static string Python(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);
        return text.All(c => char.IsAsciiDigit(c) || c == '-') ? text + ".0" : text;
    }
}
