using System.Globalization;
using System.Management.Automation;

namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions to enumerations: names (also shortened, also several), numbers that have a name.</summary>
internal static class EnumConversion
{
    public static object Convert(object value, Type type)
    {
        if (value is string text)
            return FromText(text, type);
        if (LanguagePrimitives.GetEnumerable(value) is { } many)
            return FromText(string.Join(",", many.Cast<object?>().Select(LanguagePrimitives.ToText)), type);
        var underlying = Enum.GetUnderlyingType(type);
        if (Converter.Convert(value is Enum e ? System.Convert.ToInt64(e, CultureInfo.InvariantCulture) : value, underlying, null, out var number) is not null)
            throw Converter.Impossible(value, type);
        var result = Enum.ToObject(type, number!);
        return IsDefined(result, type) ? result : throw new PSInvalidCastException("UndefinedIntegerToEnum",
            $"Cannot convert value \"{LanguagePrimitives.ToText(value)}\" to type \"{type.FullName}\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"{Names(type, ",")}\".", null);
    }

    public static string NullMessage(Type type)
        => $"Cannot convert null to type \"{type.FullName}\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"{Names(type, ",")}\".";

    private static object FromText(string text, Type type)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return Convert(number, type);
        long bits = 0;
        foreach (var part in text.Split(','))
            bits |= System.Convert.ToInt64(Enum.Parse(type, Match(part.Trim(), type)), CultureInfo.InvariantCulture);
        return Enum.ToObject(type, bits);
    }

    /// <summary>A name, or the beginning of just one.</summary>
    private static string Match(string name, Type type)
    {
        var names = Enum.GetNames(type);
        if (names.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return exact;
        var begin = names.Where(n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return begin.Count switch
        {
            1 => begin[0],
            0 => throw new ConversionFailure($"Unable to match the identifier name {name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{Names(type, ", ")}"),
            _ => throw new ConversionFailure($"The identifier name {name} cannot be processed because it is either too similar or identical to the following enumerator names: {string.Join(", ", begin)}. Use a more specific identifier name."),
        };
    }

    private static string Names(Type type, string separator) => string.Join(separator, Enum.GetNames(type));

    private static bool IsDefined(object value, Type type)
    {
        if (Enum.IsDefined(type, value))
            return true;
        // A combination of flags prints as names, anything else as the number.
        return type.IsDefined(typeof(FlagsAttribute), false) && !char.IsAsciiDigit(value.ToString()![^1]);
    }
}
