namespace DeepLearn.Runner.Formatting;

/// <summary>What of an object is shown.</summary>
internal static class ObjectDisplay
{
    /// <summary>Whether the object is shown by its text alone, wherever it is met.</summary>
    public static bool IsScalar(PSObject value)
        => value.BaseObject is string or sbyte or byte or short or ushort or int or uint or long or ulong or char or float or double or bool or decimal
            or nint or Enum or System.Numerics.BigInteger or System.Security.SecureString
            && value.InternalTypeNames is { Count: > 0 } names && names[0] == value.BaseObject.GetType().FullName;

    /// <summary>The names of all properties: the object's own first, then the added ones.</summary>
    public static IReadOnlyList<string> DisplayProperties(this PSObject value)
        => [.. value.AllMembers().OfType<PSPropertyInfo>().OrderBy(p => p is not PSProperty).Select(p => p.Name)];

    /// <summary>The properties that its type says to show, or none.</summary>
    public static IReadOnlyList<string> DefaultProperties(PSObject value) => TypeTable.DefaultDisplay(value.InternalTypeNames) ?? [];

    /// <summary>Things to show one by one: collections, and dictionaries by their entries.</summary>
    public static IEnumerable? Enumerable(object? value) => PSObject.Base(value) as IDictionary ?? LanguagePrimitives.GetEnumerable(value);

    /// <summary>A null is shown as an empty text.</summary>
    public static PSObject Wrap(object? value) => value is null ? new PSObject("") : PSObject.AsPSObject(value);
}
