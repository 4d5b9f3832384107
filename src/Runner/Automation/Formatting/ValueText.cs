using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>What a value looks like in a table cell or behind a list label.</summary>
internal static class ValueText
{
    public const string Ellipsis = "\u2026";

    private static readonly HashSet<Type> Scalars =
    [
        typeof(string), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(char), typeof(float), typeof(double), typeof(bool), typeof(decimal), typeof(nint), typeof(System.Security.SecureString),
        typeof(System.Numerics.BigInteger),
    ];

    /// <summary>Shown as plain text, and at the right of a table column.</summary>
    public static bool IsScalar(object? value) => PSObject.Base(value) is { } plain && (Scalars.Contains(plain.GetType()) || plain is Enum);

    public static TextAlignment DefaultAlignment(object? value)
        => PSObject.Base(value) is not (null or string) && IsScalar(value) ? TextAlignment.Right : TextAlignment.Left;

    /// <summary>With a format string as that says; in tables numbers with a fraction have the culture's usual digits.</summary>
    public static string Format(object? value, string? formatString, bool inTable)
    {
        if (value is null)
            return "";
        if (!string.IsNullOrEmpty(formatString))
        {
            try
            {
                return formatString.Contains("{0", StringComparison.Ordinal) || formatString.Contains('}', StringComparison.Ordinal)
                    ? string.Format(CultureInfo.CurrentCulture, formatString, PSObject.AsPSObject(value))
                    : PSObject.AsPSObject(value).ToString(formatString, null);
            }
            catch (FormatException)
            {
                return "";
            }
        }
        if (Items(value) is { } items)
            return Collection(items);
        return inTable && PSObject.Base(value) is double or float or decimal
            ? ((IFormattable)PSObject.Base(value)!).ToString("F", CultureInfo.CurrentCulture)
            : LanguagePrimitives.ToText(value);
    }

    private static IEnumerable? Items(object value)
        => PSObject.Base(value) is IDictionary dictionary ? dictionary : LanguagePrimitives.GetEnumerable(value);

    private static string Collection(IEnumerable items)
    {
        var limit = Engine.Current?.GetVariableValue("FormatEnumerationLimit") is int given ? given : 4;
        var text = new StringBuilder("{");
        var count = 0;
        foreach (var item in items)
        {
            if (limit >= 0 && count == limit)
            {
                // The mark takes the place of the separator as well.
                text.Append(", ".AsSpan(0, 0)).Append(Ellipsis);
                break;
            }
            text.Append(count++ > 0 ? ", " : "").Append(ItemName(item));
        }
        return text.Append('}').ToString();
    }

    // An element that has no text of its own is known by its name property.
    private static string ItemName(object? item)
    {
        if (item is null)
            return "$null";
        var plain = PSObject.Base(item);
        if (plain is not null && plain is not PSObject && plain.GetType().GetMethod("ToString", Type.EmptyTypes)?.DeclaringType == typeof(object))
        {
            var target = PSObject.AsPSObject(item);
            foreach (var name in (string[])["name", "id", "key"])
                if (target.Properties[name] is { } property)
                    return LanguagePrimitives.ToText(property.Value);
            var like = target.Properties.FirstOrDefault(p => p.Name.EndsWith("name", StringComparison.OrdinalIgnoreCase) || p.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase));
            if (like is not null)
                return LanguagePrimitives.ToText(like.Value);
        }
        return LanguagePrimitives.ToText(item);
    }
}
