using System.Globalization;

namespace DeepLearn.Tensors;

/// <summary>Numbers with four decimals as Python writes them: ties of the exact binary value go to the even digit.</summary>
internal static class PythonFloat
{
    /// <summary>Python's "{:.4f}".</summary>
    public static string Fixed(double value)
    {
        if (!double.IsFinite(value))
            return NotFinite(value);
        // A binary number lies exactly between two of four decimals only if it is an odd number of 1/32.
        return Math.Abs(value * 32 % 2) == 1 && Math.Abs(value) < 1e12
            ? decimal.Round((decimal)value, 4, MidpointRounding.ToEven).ToString("F4", CultureInfo.InvariantCulture)
            : value.ToString("F4", CultureInfo.InvariantCulture);
    }

    /// <summary>Python's "{:.0f}" of a whole number.</summary>
    public static string Whole(double value) =>
        double.IsFinite(value) ? value.ToString("F0", CultureInfo.InvariantCulture) : NotFinite(value);

    /// <summary>Python's "{:.4e}".</summary>
    public static string Scientific(double value)
    {
        if (!double.IsFinite(value))
            return NotFinite(value);
        // Forty digits tell a tie from everything else that a double can hold.
        var exact = value.ToString("e40", CultureInfo.InvariantCulture);
        var dot = exact.IndexOf('.', StringComparison.Ordinal);
        var tie = exact.AsSpan(dot + 5, 36).TrimEnd('0') is "5" && (exact[dot + 4] - '0') % 2 == 0;
        var text = tie ? exact.Remove(dot + 5, 36) : value.ToString("e4", CultureInfo.InvariantCulture);
        // .NET writes three digits of exponent, Python two where two will do.
        return text[^3] == '0' ? text.Remove(text.Length - 3, 1) : text;
    }

    private static string NotFinite(double value) => double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
