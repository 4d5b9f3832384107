using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Syntax;

/// <summary>Number literals: decimal, hexadecimal, binary and real, with type suffix (l, u, y, s, n, d, ...) and multiplier (kb ... pb).</summary>
internal static partial class Numbers
{
    /// <summary>Length of the number that begins at <paramref name="start"/>, 0 when there is none.</summary>
    public static int Scan(string text, int start, out object? value)
    {
        value = null;
        Match match = Literal().Match(text, start);
        if (!match.Success || match.Length == 0)
            return 0;
        value = Convert(match, negative: false);
        return value is null ? 0 : match.Length;
    }

    /// <summary>Parses a whole string, which may have a sign, as a number literal; null when it is none.</summary>
    public static object? Parse(string text)
    {
        bool negative = text.StartsWith('-');
        int start = negative || text.StartsWith('+') ? 1 : 0;
        Match match = Literal().Match(text, start);
        return match.Success && match.Length > 0 && start + match.Length == text.Length ? Convert(match, negative) : null;
    }

    private static object? Convert(Match match, bool negative)
    {
        string suffix = match.Groups["type"].Value.ToLowerInvariant();
        BigInteger scale = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "kb" => 1L << 10, "mb" => 1L << 20, "gb" => 1L << 30, "tb" => 1L << 40, "pb" => 1L << 50, _ => 1,
        };
        string digits = match.Groups["digits"].Value;
        bool real = digits.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 && match.Groups["radix"].Value.Length == 0;
        if (suffix == "d")
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal m) ? (negative ? -m : m) * (decimal)scale : null;
        if (real)
        {
            double d = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * (double)scale * (negative ? -1 : 1);
            return suffix.Length == 0 ? d : Narrow(new BigInteger(Math.Round(d, MidpointRounding.ToEven)), suffix);
        }
        BigInteger number = Integer(digits, match.Groups["radix"].Value.ToLowerInvariant(), suffix) * scale * (negative ? -1 : 1);
        return suffix.Length > 0 ? Narrow(number, suffix) : Smallest(number);
    }

    /// <summary>Hexadecimal and binary literals of 8, 16, 32 or 64 bits carry their sign bit, as in PowerShell.</summary>
    private static BigInteger Integer(string digits, string radix, string suffix)
    {
        if (radix.Length == 0)
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        int bitsPerDigit = radix == "0x" ? 4 : 1;
        BigInteger value = 0;
        foreach (char c in digits)
            value = (value << bitsPerDigit) + System.Convert.ToInt32(c.ToString(), 16);
        int bits = digits.Length * bitsPerDigit;
        if (suffix.StartsWith('u') || suffix == "n")
            return value;
        int width = suffix switch { "y" => 8, "s" => 16, "l" => 64, _ => bits > 32 ? 64 : 32 };
        return bits == width && !(value >> (width - 1)).IsZero ? value - (BigInteger.One << width) : value;
    }

    private static object? Narrow(BigInteger value, string suffix) => suffix switch
    {
        "l" => value >= long.MinValue && value <= long.MaxValue ? (long)value : null,
        "u" => value < 0 ? null : value <= uint.MaxValue ? (uint)value : value <= ulong.MaxValue ? (ulong)value : null,
        "ul" => value >= 0 && value <= ulong.MaxValue ? (ulong)value : null,
        "y" => value >= sbyte.MinValue && value <= sbyte.MaxValue ? (sbyte)value : null,
        "uy" => value >= 0 && value <= byte.MaxValue ? (byte)value : null,
        "s" => value >= short.MinValue && value <= short.MaxValue ? (short)value : null,
        "us" => value >= 0 && value <= ushort.MaxValue ? (ushort)value : null,
        _ => value,
    };

    private static object Smallest(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue)
            return (int)value;
        if (value >= long.MinValue && value <= long.MaxValue)
            return (long)value;
        return BigInteger.Abs(value) <= new BigInteger(decimal.MaxValue) ? (decimal)value : (double)value;
    }

    [GeneratedRegex(@"\G((?<radix>0x)(?<digits>[0-9a-f]+)|(?<radix>0b)(?<digits>[01]+)|(?<digits>([0-9]+(\.(?!\.)[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?))(?<type>u?[lsy]|[und])?(?<unit>[kmgtp]b)?(?![\w])", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
