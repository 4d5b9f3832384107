namespace DeepLearn.Runner.Formatting;

/// <summary>What of an object is shown.</summary>
internal static class ObjectDisplay
{
    // Shown by their text alone, wherever they are met.
    private static readonly HashSet<Type> Scalars =
    [
        typeof(string), typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(char), typeof(float), typeof(double), typeof(bool), typeof(decimal), typeof(nint), typeof(System.Security.SecureString),
        typeof(System.Numerics.BigInteger),
    ];

    public static bool IsScalar(PSObject value)
        => value.InternalTypeNames is { Count: > 0 } names && names[0] == value.BaseObject.GetType().FullName
            && (Scalars.Contains(value.BaseObject.GetType()) || value.BaseObject is Enum);

    /// <summary>The names of all properties: the object's own first, then the added ones.</summary>
    public static IReadOnlyList<string> DisplayProperties(this PSObject value)
    {
        var properties = value.AllMembers().OfType<PSPropertyInfo>().ToList();
        return [.. properties.Where(p => p is PSProperty).Concat(properties.Where(p => p is not PSProperty)).Select(p => p.Name)];
    }

    /// <summary>The properties that its type says to show, or none.</summary>
    public static IReadOnlyList<string> DefaultProperties(PSObject value)
        => TypeTable.DefaultDisplay(value.InternalTypeNames) ?? [];

    /// <summary>Things to show one by one: collections, and dictionaries by their entries.</summary>
    public static IEnumerable? Enumerable(object? value)
        => PSObject.Base(value) is IDictionary dictionary ? dictionary : LanguagePrimitives.GetEnumerable(value);

    /// <summary>A null is shown as an empty text.</summary>
    public static PSObject Wrap(object? value) => value is null ? new PSObject("") : PSObject.AsPSObject(value);
}
