using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>The text of a value in a table, list or free text.</summary>
internal static class ValueText
{
    private const int DefaultEnumerationLimit = 4;

    private static readonly string[] NamePatterns = ["name", "id", "key", "*key", "*name", "*id"];

    private static int EnumerationLimit
        => Engine.Current?.GetVariableValue("FormatEnumerationLimit") is { } limit && LanguagePrimitives.TryConvertTo<int>(limit, out var count)
            ? count : DefaultEnumerationLimit;

    /// <summary>The text; a format string that the value refuses is left aside.</summary>
    /// <param name="value">Any value; null gives an empty text.</param>
    /// <param name="formatString">A .NET format, composite ("{0:n2}") or of one value ("n2").</param>
    /// <param name="inTable">Tables without a view show fractions with two decimals.</param>
    public static string Format(object? value, string? formatString = null, bool inTable = false)
    {
        var item = ObjectDisplay.Wrap(value);
        if (!string.IsNullOrEmpty(formatString))
        {
            try
            {
                return formatString.Contains("{0", StringComparison.Ordinal) || formatString.Contains('}', StringComparison.Ordinal)
                    ? string.Format(CultureInfo.CurrentCulture, formatString, item)
                    : item.ToString(formatString, null);
            }
            catch (FormatException)
            {
                return Text(item, inTable);
            }
        }
        return Text(item, inTable);
    }

    private static string Text(PSObject item, bool inTable)
    {
        if (ObjectDisplay.Enumerable(item) is { } items)
            return Items(items);
        return item.BaseObject switch
        {
            double d when inTable => d.ToString("F", CultureInfo.CurrentCulture),
            float f when inTable => f.ToString("F", CultureInfo.CurrentCulture),
            decimal m when inTable => m.ToString("F", CultureInfo.CurrentCulture),
            _ => item.ToString(),
        };
    }

    private static string Items(IEnumerable items)
    {
        var text = new StringBuilder("{");
        var limit = EnumerationLimit;
        var count = 0;
        foreach (var item in items)
        {
            if (count == limit)
            {
                text.Append(TextLayout.Ellipsis);
                break;
            }
            text.Append(count++ > 0 ? ", " : "").Append(ItemName(item));
        }
        return text.Append('}').ToString();
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
        foreach (var pattern in NamePatterns)
            if (new PropertyExpression(pattern).Resolve(wrapped) is [var first, ..])
                return first.Evaluate(wrapped) is { Error: null } found ? ObjectDisplay.Wrap(found.Value).ToString() : wrapped.ToString();
        return wrapped.ToString();
    }
}
