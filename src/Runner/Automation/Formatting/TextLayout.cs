namespace DeepLearn.Runner.Formatting;

/// <summary>Widths of texts in columns of the screen, cutting and wrapping.</summary>
internal static class TextLayout
{
    public const string Ellipsis = "…";

    /// <summary>Whether lines break at blanks. The runner knows no cultures, so the environment's language decides, as it does in PowerShell.</summary>
    public static bool BreaksAtBlanks { get; set; } = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable)
        .FirstOrDefault(v => !string.IsNullOrEmpty(v))?.Split('_', '.', '-')[0] is "en" or "fr" or "de" or "it" or "pt" or "es";

    public static int Width(string? text) => text is null ? 0 : text.Sum(Width);

    /// <summary>The first characters that fit.</summary>
    public static string Head(string text, int cells)
    {
        var (length, used) = (0, 0);
        while (length < text.Length && used + Width(text[length]) <= cells)
            used += Width(text[length++]);
        return text[..length];
    }

    /// <summary>The last characters that fit.</summary>
    public static string Tail(string text, int cells)
    {
        var (start, used) = (text.Length, 0);
        while (start > 0 && used + Width(text[start - 1]) <= cells)
            used += Width(text[--start]);
        return text[start..];
    }

    /// <summary>The first line, with a sign that there are more.</summary>
    public static string FirstLine(string text)
        => text.AsSpan().IndexOfAny('\n', '\r') is >= 0 and var end ? text[..end] + Ellipsis : text;

    public static string[] Lines(string? text) => (text ?? "").Replace("\r", "", StringComparison.Ordinal).Split('\n');

    /// <summary>
    /// Breaks a text so that no line has more columns than given: at blanks where the language is a Western one, and a word
    /// that fits in no line where the line ends.
    /// </summary>
    public static List<string> Wrap(string? text, int width)
    {
        var result = new List<string>();
        foreach (var line in Lines(text))
        {
            var current = new StringBuilder();
            var left = width;
            foreach (var piece in Width(line) <= width ? [line] : Words(line).SelectMany(word => Width(word) <= width ? [word] : word.Select(c => c.ToString())))
            {
                if (Width(piece) > left && current.Length > 0)
                {
                    result.Add(current.ToString());
                    current.Clear();
                    left = width;
                }
                current.Append(piece);
                left -= Width(piece);
            }
            result.Add(current.ToString());
        }
        return result;
    }

    // Words with the blank that follows them.
    private static IEnumerable<string> Words(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
            if (BreaksAtBlanks && line[i] is ' ' or '\t')
            {
                yield return line[start..(i + 1)];
                start = i + 1;
            }
        yield return line[start..];
    }

    // East Asian wide characters take two columns.
    private static int Width(char c) => c is >= '\u1100' and <= '\u115f' or '\u2329' or '\u232a' or (>= '\u2e80' and <= '\ua4cf' and not '\u303f')
        or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff') or (>= '\ufe10' and <= '\ufe19') or (>= '\ufe30' and <= '\ufe6f')
        or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6') ? 2 : 1;
}
