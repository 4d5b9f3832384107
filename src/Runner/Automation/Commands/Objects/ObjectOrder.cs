namespace Microsoft.PowerShell.Commands;

/// <summary>The order of any two values: what cannot be compared is compared as text.</summary>
internal static class ObjectOrder
{
    private static readonly object Missing = new();

    /// <summary>What an object is ordered by.</summary>
    public static object? Key(Cmdlet cmdlet, PropertySpec property, PSObject item)
    {
        try
        {
            return property.Read(item, out var value) ? value : Missing;
        }
        catch (Exception e) when (e is RuntimeException and not PipelineStoppedException)
        {
            cmdlet.WriteError(new ErrorRecord(e, "ExpressionEvaluation", ErrorCategory.InvalidResult, item));
            return null;
        }
    }

    /// <summary>Compares keys; objects that lack the property come last whatever the direction.</summary>
    public static int CompareKeys(object? a, object? b, bool ignoreCase, bool descending)
        => a == Missing || b == Missing ? (a == Missing).CompareTo(b == Missing) : Compare(a, b, ignoreCase) * (descending ? -1 : 1);

    public static object? ValueOf(object? key) => key == Missing ? null : key;

    // The other way round the types may fit.
    public static int Compare(object? a, object? b, bool ignoreCase)
        => LanguagePrimitives.TryCompare(a, b, ignoreCase, out var order) ? order
            : LanguagePrimitives.TryCompare(b, a, ignoreCase, out order) ? -order
            : LanguagePrimitives.Compare(LanguagePrimitives.ToText(a), LanguagePrimitives.ToText(b), ignoreCase);
}
