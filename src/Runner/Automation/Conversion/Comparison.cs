namespace DeepLearn.Runner.Conversion;

/// <summary>Equality and order: the left value's type decides.</summary>
internal static class Comparison
{
    public static bool AreEqual(object? first, object? second, bool ignoreCase, CultureInfo culture)
    {
        (first, second) = (PSObject.Base(first), PSObject.Base(second));
        if (first is null || second is null)
            return first is null && second is null;
        if (first is string text)
            return culture.CompareInfo.Compare(text, second as string ?? LanguagePrimitives.ToText(second), ignoreCase
                ? CompareOptions.IgnoreCase : CompareOptions.None) == 0;
        if (first.Equals(second))
            return true;
        if (Numbers.IsNumber(first) && Numbers.IsNumber(second))
            return Numbers.Compare(first, second) == 0;
        if (!LanguagePrimitives.TryConvertTo(second, first.GetType(), culture, out object? converted))
            return false;
        return first.Equals(converted) || (ignoreCase && first is char a && converted is char b
            && char.ToUpperInvariant(a) == char.ToUpperInvariant(b));
    }

    /// <summary>Compares, or says why that cannot be done.</summary>
    public static Exception? Compare(object? first, object? second, bool ignoreCase, CultureInfo culture, out int result)
    {
        (first, second) = (PSObject.Base(first), PSObject.Base(second));
        object? converted = null;
        Exception? error = first is null || second is null || first is string || (Numbers.IsNumber(first) && Numbers.IsNumber(second)) ? null
            : first is not IComparable ? first.Equals(second) ? null
                : Errors.Runtime($"Cannot compare \"{LanguagePrimitives.ToText(first)}\" because it is not IComparable.", "NotIcomparable")
            : TypeConversion.Try(second, first.GetType(), culture, out converted) is not { } failed ? null
            : Numbers.IsNumber(first) ? failed
            : Errors.Runtime($"Could not compare \"{LanguagePrimitives.ToText(first)}\" to \"{LanguagePrimitives.ToText(second)}\". Error: \"{failed.Message}\"", "ComparisonFailure", inner: failed);
        result = error is not null ? 0
            : first is null || second is null ? AgainstNull(first) - AgainstNull(second)
            : first is string text ? Collation.Compare(text, second as string ?? LanguagePrimitives.ToText(second), ignoreCase)
            : converted is null ? Numbers.IsNumber(first) ? Numbers.Compare(first, second) : 0
            : ((IComparable)first).CompareTo(converted);
        return error;
    }

    // Everything is greater than null but a negative number.
    private static int AgainstNull(object? value) =>
        value is null ? 0 : Numbers.IsNumber(value) && Convert.ToDouble(value, CultureInfo.InvariantCulture) < 0 ? -1 : 1;
}
