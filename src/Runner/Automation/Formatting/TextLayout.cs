namespace DeepLearn.Runner.Formatting;

/// <summary>Widths of texts in columns of the screen, cutting and wrapping.</summary>
internal static class TextLayout
{
    public const string Ellipsis = "…";

    /// <summary>Whether lines break at blanks. The runner knows no cultures, so the environment's language decides, as it does in PowerShell.</summary>
    public static bool BreaksAtBlanks { get; set; } = IsWestern(
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "");

    public static int Width(string? text)
    {
        var width = 0;
        foreach (var c in text ?? "")
            width += Width(c);
        return width;
    }

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
    public static string FirstLine(string? text)
    {
        var end = (text ?? "").AsSpan().IndexOfAny('\n', '\r');
        return end < 0 ? text ?? "" : text![..end] + Ellipsis;
    }

    public static string[] Lines(string? text) => (text ?? "").Replace("\r", "", StringComparison.Ordinal).Split('\n');

    /// <summary>
    /// Breaks a text so that its first line has at most <paramref name="first"/> columns and the others <paramref name="others"/>:
    /// at blanks where the language is a Western one, and a word that fits in no line where the line ends.
    /// </summary>
    public static List<string> Wrap(string? text, int first, int others)
    {
        var result = new List<string>();
        foreach (var line in Lines(text))
            if (Width(line) <= first)
                result.Add(line);
            else
                WrapLine(line, first, others, result);
        return result;
    }

    private static void WrapLine(string line, int first, int others, List<string> result)
    {
        var (width, left) = (first, first);
        var current = new StringBuilder();
        void Break(string next)
        {
            result.Add(current.ToString());
            current.Clear().Append(next);
            width = others;
            left = width - Width(next);
        }

        foreach (var word in BreaksAtBlanks ? Words(line) : [line])
        {
            var length = Width(word);
            if (length > width)
                foreach (var c in word)
                {
                    if (Width(c) > left)
                        Break(c.ToString());
                    else
                    {
                        current.Append(c);
                        left -= Width(c);
                    }
                }
            else if (length > left)
                Break(word);
            else
            {
                current.Append(word);
                left -= length;
            }
        }
        result.Add(current.ToString());
    }

    private static bool IsWestern(string locale)
        => locale.Split('_', '.', '-')[0] is "en" or "fr" or "de" or "it" or "pt" or "es";

    // Words with the blank that follows them.
    private static IEnumerable<string> Words(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
            if (line[i] is ' ' or '\t')
            {
                yield return line[start..(i + 1)];
                start = i + 1;
            }
        yield return line[start..];
    }

    // East Asian wide characters take two columns.
    private static int Width(char c) => c >= 0x1100
        && (c <= 0x115f || c is '\u2329' or '\u232a' || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe10 && c <= 0xfe19) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)) ? 2 : 1;
}
