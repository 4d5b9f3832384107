using System.Numerics;

namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions to and between numbers, and comparison of numbers of different types.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or double or long or byte or float or decimal or short or uint or ulong or ushort or sbyte;

    public static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    public static bool IsInteger(TypeCode code) => code is >= TypeCode.SByte and <= TypeCode.UInt64;

    public static int Compare(object first, object second)
    {
        if (first is int a && second is int b)
            return a.CompareTo(b);
        if (first is double or float || second is double or float)
            return Convert.ToDouble(first, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(second, CultureInfo.InvariantCulture));
        return Convert.ToDecimal(first, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(second, CultureInfo.InvariantCulture));
    }

    /// <summary>The conversions of numbers to numbers and characters, of text to numbers, and of numbers to text.</summary>
    public static TypeConversion? Find(Type from, Type to)
    {
        TypeCode code = Type.GetTypeCode(to);
        if (from == typeof(string) && (IsNumber(to) || to == typeof(BigInteger)))
            return new(ConversionRank.NumericString, (value, provider) => FromText((string)value, to, provider),
                code is TypeCode.Double or TypeCode.Single ? "InvalidCastFromStringToDoubleOrSingle" : code == TypeCode.Decimal
                    ? "InvalidCastFromStringToDecimal" : "InvalidCastFromStringToInteger");
        if (from == typeof(char) && code is TypeCode.Single or TypeCode.Double)
            return new(ConversionRank.Language, (value, _) => FromNumber((int)(char)value, to));
        if (from == typeof(bool) && to == typeof(BigInteger))
            return new(ConversionRank.Language, (value, _) => (BigInteger)((bool)value ? 1 : 0));
        if (IsNumber(from) && IsNumber(to))
            return new(Rank(Type.GetTypeCode(from), code), (value, _) => FromNumber(value, to));
        if (!IsNumber(from) && from != typeof(BigInteger))
            return null;
        return to == typeof(string) ? new(ConversionRank.NumericString, (value, _) => LanguagePrimitives.ToText(value))
            : to == typeof(char) ? new(ConversionRank.NumericString, (value, _) => value is BigInteger big ? Convert.ToChar((long)big)
                : Convert.ChangeType(value, to, CultureInfo.InvariantCulture))
            : null;
    }

    private static ConversionRank Rank(TypeCode from, TypeCode to)
    {
        bool whole = IsInteger(from);
        if (!IsInteger(to))
            return whole || (from == TypeCode.Single && to == TypeCode.Double) ? ConversionRank.NumericImplicit
                : from == TypeCode.Decimal ? ConversionRank.NumericExplicit1 : ConversionRank.NumericExplicit;
        if (!whole)
            return ConversionRank.NumericExplicit;
        bool signed = IsSigned(from), larger = Size(to) > Size(from);
        return larger && (!signed || IsSigned(to)) ? ConversionRank.NumericImplicit
            : signed && !IsSigned(to) && Size(to) >= Size(from) ? ConversionRank.NumericExplicit1 : ConversionRank.NumericExplicit;
    }

    // The codes go SByte, Byte, Int16, UInt16 and so on.
    private static int Size(TypeCode code) => (code - TypeCode.SByte) / 2;

    private static bool IsSigned(TypeCode code) => (code - TypeCode.SByte) % 2 == 0;

    /// <summary>Converts a text; an empty one is zero, and hexadecimal, exponents and multipliers are read as in a script.</summary>
    private static object FromText(string text, Type type, IFormatProvider culture)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
            return FromNumber(0, type);
        TypeCode code = Type.GetTypeCode(type);
        // The bits of a hexadecimal number of just the width of the type are its own.
        if (IsInteger(code) && trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && trimmed.Length == 2 + (2 << Size(code))
            && ulong.TryParse(trimmed.AsSpan(2), NumberStyles.HexNumber, culture, out ulong bits))
            return FromNumber(IsSigned(code) ? (long)bits << (64 - (8 << Size(code))) >> (64 - (8 << Size(code))) : bits, type);
        if (Syntax.Numbers.Parse(trimmed) is { } number)
            return FromNumber(number, type);
        // Not a number of the language; the type's own parser has the last word and gives the message.
        switch (code)
        {
            case TypeCode.Single: return float.Parse(trimmed, culture);
            case TypeCode.Double: return double.Parse(trimmed, culture);
            case TypeCode.Decimal: return decimal.Parse(trimmed, NumberStyles.Float | NumberStyles.AllowThousands, culture);
            case TypeCode.Object: return BigInteger.Parse(trimmed, culture);
        }
        int prefix = trimmed.StartsWith('#') ? 1 : trimmed.StartsWith("&h", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        if (prefix > 0 && long.TryParse(trimmed.AsSpan(prefix), NumberStyles.HexNumber, culture, out long hexadecimal))
            return FromNumber(hexadecimal, type);
        return decimal.TryParse(trimmed, NumberStyles.Number, culture, out decimal grouped) ? FromNumber(grouped, type)
            : Convert.ChangeType(text, type, culture);
    }

    /// <summary>Converts a number, rounding halves to even; throws <see cref="OverflowException"/> when it does not fit.</summary>
    public static object FromNumber(object number, Type type)
    {
        if (type == typeof(BigInteger))
            return number switch
            {
                BigInteger same => same,
                double or float => new BigInteger(Convert.ToDouble(number, null)),
                decimal d => new BigInteger(d),
                ulong u => u,
                _ => (BigInteger)Convert.ToInt64(number, null),
            };
        if (number is not BigInteger big)
            return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Double => (double)big,
            TypeCode.Single => (float)big,
            TypeCode.Decimal => (decimal)big,
            TypeCode.UInt64 => (ulong)big,
            _ => Convert.ChangeType((long)big, type, CultureInfo.InvariantCulture),
        };
    }
}
