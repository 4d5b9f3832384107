using System.Numerics;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Syntax;

/// <summary>Number literals: decimal, hexadecimal, binary and real, with type suffix (l, u, y, s, n, d, ...) and multiplier (kb ... pb).</summary>
internal static partial class Numbers
{
    /// <summary>Length of the number that begins at <paramref name="start"/>, 0 when there is none.</summary>
    public static int Scan(string text, int start) => Literal().Match(text, start).Length;

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
        string suffix = match.Groups["type"].Value.ToLowerInvariant(), digits = match.Groups["digits"].Value,
            radix = match.Groups["radix"].Value.ToLowerInvariant();
        long scale = match.Groups["unit"].Value is { Length: > 0 } unit
            ? 1L << (10 * (1 + "kmgtp".IndexOf(char.ToLowerInvariant(unit[0]), StringComparison.Ordinal))) : 1;
        if (suffix == "d")
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal m) ? (negative ? -m : m) * scale : null;
        if (radix.Length == 0 && digits.AsSpan().IndexOfAny('.', 'e', 'E') >= 0)
        {
            double d = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * scale * (negative ? -1 : 1);
            return suffix.Length == 0 ? d : Narrow(new BigInteger(Math.Round(d, MidpointRounding.ToEven)), suffix);
        }
        BigInteger number = Integer(digits, radix, suffix) * scale * (negative ? -1 : 1);
        return suffix.Length > 0 ? Narrow(number, suffix)
            : Fits(number, int.MinValue, int.MaxValue) ? (int)number
            : Fits(number, long.MinValue, long.MaxValue) ? (long)number
            : Fits(number, (BigInteger)decimal.MinValue, (BigInteger)decimal.MaxValue) ? (decimal)number : (double)number;
    }

    /// <summary>Hexadecimal and binary literals of 8, 16, 32 or 64 bits carry their sign bit, as in PowerShell.</summary>
    private static BigInteger Integer(string digits, string radix, string suffix)
    {
        if (radix.Length == 0)
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        bool hexadecimal = radix == "0x";
        BigInteger value = BigInteger.Parse("0" + digits, hexadecimal ? NumberStyles.AllowHexSpecifier
            : NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture);
        int bits = digits.Length * (hexadecimal ? 4 : 1);
        int width = suffix switch { "y" => 8, "s" => 16, "l" => 64, _ => bits > 32 ? 64 : 32 };
        return !suffix.StartsWith('u') && suffix != "n" && bits == width && !(value >> (width - 1)).IsZero
            ? value - (BigInteger.One << width) : value;
    }

    private static bool Fits(BigInteger value, BigInteger min, BigInteger max) => value >= min && value <= max;

    private static object? Narrow(BigInteger value, string suffix) => suffix switch
    {
        "l" => Fits(value, long.MinValue, long.MaxValue) ? (long)value : null,
        "u" => Fits(value, 0, uint.MaxValue) ? (uint)value : Fits(value, 0, ulong.MaxValue) ? (ulong)value : null,
        "ul" => Fits(value, 0, ulong.MaxValue) ? (ulong)value : null,
        "y" => Fits(value, sbyte.MinValue, sbyte.MaxValue) ? (sbyte)value : null,
        "uy" => Fits(value, 0, byte.MaxValue) ? (byte)value : null,
        "s" => Fits(value, short.MinValue, short.MaxValue) ? (short)value : null,
        "us" => Fits(value, 0, ushort.MaxValue) ? (ushort)value : null,
        _ => value,
    };

    [GeneratedRegex(@"\G((?<radix>0x)(?<digits>[0-9a-f]+)|(?<radix>0b)(?<digits>[01]+)|(?<digits>(?>([0-9]+(\.(?!\.)[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?)))(?<type>u?[lsy]|[und])?(?<unit>[kmgtp]b)?(?![\w])", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
