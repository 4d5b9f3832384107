using System.Globalization;

namespace DeepLearn.Plotting;

/// <summary>Writes all ticks of an axis alike: same decimals, same unit (k, M, G) or power of ten.</summary>
internal sealed record TickFormat(double Unit, int Decimals, string Suffix)
{
    internal static TickFormat For(double step, double largest)
    {
        var (unit, suffix) = largest switch
        {
            0 => (1, ""),
            >= 1e12 or < 1e-3 => PowerOfTen(largest),
            >= 1e9 => (1e9, "G"),
            >= 1e6 => (1e6, "M"),
            >= 1e4 => (1e3, "k"),
            _ => (1, ""),
        };
        int decimals = (int)Math.Clamp(Math.Ceiling(-Math.Log10(step / unit) - 1e-9), 0, 15);
        return new TickFormat(unit, decimals, suffix);
    }

    internal string Label(double value)
    {
        double scaled = Math.Round(value / Unit, Decimals);
        return scaled == 0 ? "0" + Zeros() : scaled.ToString("F" + Decimals, CultureInfo.InvariantCulture).Replace('-', '−') + Suffix;
    }

    private string Zeros() => Decimals == 0 || Suffix.Length > 0 ? "" : "." + new string('0', Decimals);

    private static (double, string) PowerOfTen(double largest)
    {
        int exponent = (int)Math.Floor(Math.Log10(largest));
        const string digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var superscript = string.Concat(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));
        return (Math.Pow(10, exponent), "×10" + (exponent < 0 ? "⁻" : "") + superscript);
    }
}
