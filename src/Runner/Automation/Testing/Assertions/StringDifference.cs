namespace DeepLearn.Runner.Testing;

/// <summary>Says where two texts begin to differ, with an excerpt of both around that place.</summary>
internal static class StringDifference
{
    private const string Marker = "...";
    private const string Head = "Expected: '";

    public static string Describe(string expected, string actual, bool caseSensitive, string because, int width)
    {
        var lengths = expected.Length != actual.Length
            ? $"Expected length: {expected.Length}\nActual length:   {actual.Length}"
            : $"String lengths are both {expected.Length}.";
        var index = FirstDifference(expected, actual, caseSensitive);
        var (shownExpected, shownActual) = (Visible(expected), Visible(actual));
        var shownIndex = FirstDifference(shownExpected, shownActual, caseSensitive);
        // Room for the labels and the indentation of a test in a block.
        var room = width - Head.Length - 6;
        var (excerpt, _) = Excerpt(shownExpected, shownIndex, room, width / 7);
        var (other, mark) = Excerpt(shownActual, shownIndex, room, width / 7);
        return $"Expected strings to be the same,{because} but they were different.\n{lengths}\nStrings differ at index {index}.\n"
            + $"Expected: '{excerpt}'\nBut was:  '{other}'\n{new string(' ', Head.Length)}{new string('-', mark)}^";
    }

    private static int FirstDifference(string first, string second, bool caseSensitive)
    {
        var index = 0;
        while (index < first.Length && index < second.Length
            && LanguagePrimitives.Equals(first[index].ToString(), second[index].ToString(), !caseSensitive))
            index++;
        return index;
    }

    private static string Visible(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal).Replace("\b", "\\b", StringComparison.Ordinal);

    private static (string Text, int Index) Excerpt(string text, int index, int room, int context)
    {
        if (room < 2 * (context + Marker.Length) + 1 || text.Length <= room)
            return (text, index);
        var shift = Math.Min(Math.Max(index - (room - 1 - context - Marker.Length), 0), text.Length);
        var shown = text[shift..];
        if (shift > 0)
            shown = Marker + shown[Math.Min(Marker.Length, shown.Length)..];
        if (shown.Length > room)
            shown = shown[..(room - Marker.Length)] + Marker;
        return (shown, index - shift);
    }
}
