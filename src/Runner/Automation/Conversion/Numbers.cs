using System.Globalization;
using System.Numerics;

namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions to numbers and comparison of numbers of different types.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value)
        => value is int or double or long or byte or float or decimal or short or uint or ulong or ushort or sbyte;

    public static bool IsNumber(Type type)
        => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    public static bool IsInteger(Type type)
        => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    public static int Compare(object first, object second)
    {
        if (first is int a && second is int b)
            return a.CompareTo(b);
        if (first is double or float || second is double or float)
            return Convert.ToDouble(first, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(second, CultureInfo.InvariantCulture));
        return Convert.ToDecimal(first, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(second, CultureInfo.InvariantCulture));
    }

    /// <summary>Converts a text; an empty one is zero, and hexadecimal, exponents and multipliers are read as in a script.</summary>
    public static object FromText(string text, Type type, IFormatProvider? provider)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return Convert.ChangeType(0, type, CultureInfo.InvariantCulture);
        if (Syntax.Numbers.Parse(trimmed) is { } number)
            return FromNumber(number, type);
        // Not a number of the language; the type's own parser has the last word and gives the message.
        var culture = provider ?? CultureInfo.InvariantCulture;
        if (!IsInteger(type))
            return Type.GetTypeCode(type) switch
            {
                TypeCode.Single => float.Parse(trimmed, culture),
                TypeCode.Double => double.Parse(trimmed, culture),
                _ => decimal.Parse(trimmed, NumberStyles.Float | NumberStyles.AllowThousands, culture),
            };
        var digits = trimmed.StartsWith('#') ? 1 : trimmed.StartsWith("&h", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        if (digits > 0 && long.TryParse(trimmed.AsSpan(digits), NumberStyles.HexNumber, culture, out var hexadecimal))
            return FromNumber(hexadecimal, type);
        if (decimal.TryParse(trimmed, NumberStyles.Number, culture, out var grouped))
            return FromNumber(grouped, type);
        return Convert.ChangeType(text, type, culture);
    }

    /// <summary>Converts a number, rounding halves to even; throws <see cref="OverflowException"/> when it does not fit.</summary>
    public static object FromNumber(object number, Type type)
    {
        if (number is BigInteger big)
            return Type.GetTypeCode(type) switch
            {
                TypeCode.Double => (double)big,
                TypeCode.Single => (float)big,
                TypeCode.Decimal => (decimal)big,
                TypeCode.UInt64 => (ulong)big,
                _ => Convert.ChangeType((long)big, type, CultureInfo.InvariantCulture),
            };
        return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
    }
}
