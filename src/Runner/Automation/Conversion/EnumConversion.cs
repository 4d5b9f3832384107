namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions to enumerations: names (also shortened, of flags also several), numbers that have a name.</summary>
internal static class EnumConversion
{
    private const string Disambiguation = "SubstringDisambiguationEnumParseThrewAnException";

    /// <summary>From text and from collections of names.</summary>
    public static TypeConversion? Find(Type from, Type type) => !type.IsEnum ? null
        : from == typeof(string) ? new(ConversionRank.Parse, (value, _) => FromText((string)value, type), Disambiguation)
        : typeof(System.Collections.IEnumerable).IsAssignableFrom(from) && !typeof(System.Collections.IDictionary).IsAssignableFrom(from)
            ? new(ConversionRank.Parse, (value, _) => FromText(string.Join(',',
                Runtime.Enumeration.ToList(value).Select(LanguagePrimitives.ToText)), type), Disambiguation)
        : null;

    public static object FromInteger(object value, Type type, string errorId = "UndefinedIntegerToEnum")
    {
        object number = Enum.ToObject(type, value is Enum e ? Convert.ToInt64(e, CultureInfo.InvariantCulture) : value);
        // A combination of flags prints as names, anything else as the number.
        bool defined = Enum.IsDefined(type, number) || (IsFlags(type) && !char.IsAsciiDigit(number.ToString()![^1]));
        return defined ? number : throw new PSInvalidCastException(errorId,
            $"Cannot convert value \"{LanguagePrimitives.ToText(value)}\" to type \"{type}\" due to enumeration values that are not valid. {PossibleValues(type)}", null);
    }

    public static string PossibleValues(Type type) =>
        $"Specify one of the following enumeration values and try again. The possible enumeration values are \"{string.Join(',', Enum.GetNames(type))}\".";

    private static object FromText(string text, Type type)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return FromInteger(number, type, "EnumParseUndefined");
        long bits = 0;
        foreach (string part in IsFlags(type) ? text.Split(',') : [text])
            bits |= Convert.ToInt64(Enum.Parse(type, Match(part.Trim(), type)), CultureInfo.InvariantCulture);
        return Enum.ToObject(type, bits);
    }

    private static bool IsFlags(Type type) => type.IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>A name, or the beginning of just one.</summary>
    private static string Match(string name, Type type)
    {
        string[] names = Enum.GetNames(type);
        if (names.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return exact;
        string[] begin = [.. names.Where(n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        return begin.Length switch
        {
            1 => begin[0],
            0 => throw new FormatException($"Unable to match the identifier name {name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{string.Join(", ", names)}"),
            _ => throw new FormatException($"The identifier name {name} cannot be processed because it is either too similar or identical to the following enumerator names: {string.Join(", ", begin)}. Use a more specific identifier name."),
        };
    }
}
