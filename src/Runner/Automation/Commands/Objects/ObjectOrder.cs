namespace Microsoft.PowerShell.Commands;

/// <summary>The order of any two values: what cannot be compared is compared as text.</summary>
internal static class ObjectOrder
{
    public static int Compare(object? a, object? b, bool ignoreCase)
    {
        if (LanguagePrimitives.TryCompare(a, b, ignoreCase, out var order))
            return order;
        // The other way round the types may fit.
        if (LanguagePrimitives.TryCompare(b, a, ignoreCase, out order))
            return -order;
        return LanguagePrimitives.Compare(LanguagePrimitives.ToText(a), LanguagePrimitives.ToText(b), ignoreCase);
    }
}
