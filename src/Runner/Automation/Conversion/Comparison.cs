namespace DeepLearn.Runner.Conversion;

/// <summary>Equality and order: the left value's type decides.</summary>
internal static class Comparison
{
    public static bool AreEqual(object? first, object? second, bool ignoreCase, CultureInfo culture)
    {
        first = PSObject.Base(first);
        second = PSObject.Base(second);
        if (first is null || second is null)
            return first is null && second is null;
        if (first is string text)
            return culture.CompareInfo.Compare(text, second as string ?? LanguagePrimitives.ToText(second), ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None) == 0;
        if (first.Equals(second))
            return true;
        if (Numbers.IsNumber(first) && Numbers.IsNumber(second))
            return Numbers.Compare(first, second) == 0;
        if (first is char a && ignoreCase)
            return second switch
            {
                char b => char.ToUpperInvariant(a) == char.ToUpperInvariant(b),
                string { Length: 1 } s => char.ToUpperInvariant(a) == char.ToUpperInvariant(s[0]),
                _ => LanguagePrimitives.TryConvertTo(second, typeof(char), out var c) && first.Equals(c),
            };
        return LanguagePrimitives.TryConvertTo(second, first.GetType(), culture, out var converted) && first.Equals(converted);
    }

    /// <summary>Compares, or says why that cannot be done.</summary>
    public static Exception? Compare(object? first, object? second, bool ignoreCase, CultureInfo culture, out int result)
    {
        first = PSObject.Base(first);
        second = PSObject.Base(second);
        result = 0;
        if (first is null || second is null)
        {
            result = first is null ? (second is null ? 0 : -SignAgainstNull(second)) : SignAgainstNull(first);
            return null;
        }
        if (first is string text)
        {
            result = Collation.Compare(text, second as string ?? LanguagePrimitives.ToText(second), ignoreCase);
            return null;
        }
        if (Numbers.IsNumber(first) && Numbers.IsNumber(second))
        {
            result = Numbers.Compare(first, second);
            return null;
        }
        if (first is not IComparable comparable)
            return first.Equals(second) ? null
                : Errors.Runtime($"Cannot compare \"{LanguagePrimitives.ToText(first)}\" because it is not IComparable.", "NotIcomparable");
        if (TypeConversion.Try(second, first.GetType(), culture, out var converted) is { } error)
            return Numbers.IsNumber(first) ? error : Errors.Runtime(
                $"Could not compare \"{LanguagePrimitives.ToText(first)}\" to \"{LanguagePrimitives.ToText(second)}\". Error: \"{error.Message}\"", "ComparisonFailure", inner: error);
        result = comparable.CompareTo(converted);
        return null;
    }

    // Everything is greater than null but a negative number.
    private static int SignAgainstNull(object value)
        => Numbers.IsNumber(value) && Convert.ToDouble(value, CultureInfo.InvariantCulture) < 0 ? -1 : 1;
}
