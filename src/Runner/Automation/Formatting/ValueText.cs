using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>The text of a value in a table, list or free text.</summary>
internal static class ValueText
{
    private const int DefaultEnumerationLimit = 4;

    // How many elements of a collection are shown; a table or list keeps the limit it began with.
    [ThreadStatic]
    private static int s_limit;

    private static readonly string[] NamePatterns = ["name", "id", "key", "*key", "*name", "*id"];

    /// <summary>The text; a format string that the value refuses is left aside.</summary>
    /// <param name="value">Any value; null gives an empty text.</param>
    /// <param name="formatString">A .NET format, composite ("{0:n2}") or of one value ("n2").</param>
    /// <param name="inTable">Tables without a view show fractions with two decimals.</param>
    public static string Format(object? value, string? formatString = null, bool inTable = false)
    {
        var item = ObjectDisplay.Wrap(value);
        if (!string.IsNullOrEmpty(formatString))
            try
            {
                return formatString.Contains("{0", StringComparison.Ordinal) || formatString.Contains('}', StringComparison.Ordinal)
                    ? string.Format(CultureInfo.CurrentCulture, formatString, item)
                    : item.ToString(formatString, null);
            }
            catch (FormatException)
            {
            }
        return ObjectDisplay.Enumerable(item) is { } items ? Items(items)
            : inTable && item.BaseObject is double or float or decimal ? ((IFormattable)item.BaseObject).ToString("F", CultureInfo.CurrentCulture)
            : Plain(item);
    }

    public static int CurrentLimit()
        => Engine.Current?.GetVariableValue("FormatEnumerationLimit") is { } given && LanguagePrimitives.TryConvertTo<int>(given, out var count) ? count : DefaultEnumerationLimit;

    public static void UseLimit(int limit) => s_limit = limit;

    // A type's own text is its full name; only within strings is it the short one.
    private static string Plain(PSObject item) => item.BaseObject is Type type ? type.ToString() : item.ToString();

    private static string Items(IEnumerable items)
    {
        var names = new List<string>();
        foreach (var item in items)
        {
            if (names.Count == s_limit)
                return $"{{{string.Join(", ", names)}{TextLayout.Ellipsis}}}";
            names.Add(ItemName(item));
        }
        return $"{{{string.Join(", ", names)}}}";
    }

    // An item is shown by its own text where its class has one, else by what names it.
    private static string ItemName(object? item)
    {
        if (item is null)
            return "$null";
        var wrapped = PSObject.AsPSObject(item);
        if (wrapped.BaseObject is bool or SwitchParameter || Conversion.Numbers.IsNumber(wrapped.BaseObject)
            || item.GetType().GetMethod("ToString", Type.EmptyTypes)!.DeclaringType == item.GetType())
            return wrapped.ToString();
        return NamePatterns.Select(pattern => new PropertySpec(pattern).Resolve(wrapped)).FirstOrDefault(found => found.Count > 0) is [var first, ..]
            && first.TryGetValue(wrapped, out var name) ? ObjectDisplay.Wrap(name).ToString() : wrapped.ToString();
    }
}
