namespace DeepLearn.Runner.Testing;

/// <summary>Whether values are the same, items of arrays one by one.</summary>
internal static class Equality
{
    public static bool Equal(object?[] actual, object?[] expected, bool caseSensitive)
    {
        var (actualEmpty, expectedEmpty) = (IsEmpty(actual), IsEmpty(expected));
        if (actualEmpty || expectedEmpty)
            return actualEmpty && expectedEmpty;
        if (actual.Length != expected.Length)
            return false;
        for (var i = 0; i < actual.Length; i++)
        {
            var same = PSObject.Base(actual[i]) is Array || PSObject.Base(expected[i]) is Array
                ? Equal(ToArray(actual[i]), ToArray(expected[i]), caseSensitive)
                : LanguagePrimitives.Equals(expected[i], actual[i], !caseSensitive);
            if (!same)
                return false;
        }
        return true;
    }

    /// <summary>What <c>[object[]] $value</c> gives.</summary>
    public static object?[] ToArray(object? value)
        => value is null ? [] : LanguagePrimitives.GetEnumerable(value) is { } items ? [.. items.Cast<object?>()] : [value];

    private static bool IsEmpty(object?[] items) => items.Length == 0 || (items.Length == 1 && PSObject.Base(items[0]) is null);
}
