using System.Text;

namespace DeepLearn.Runner.Formatting;

/// <summary>Terminal cells that a text takes: two for wide East Asian characters.</summary>
internal static class DisplayWidth
{
    public static int Of(string text)
    {
        var cells = 0;
        foreach (var c in text)
            cells += Of(c);
        return cells;
    }

    /// <summary>How many characters from the start fit into so many cells.</summary>
    public static int HeadThatFits(string text, int cells)
    {
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            used += Of(text[i]);
            if (used > cells)
                return i;
        }
        return text.Length;
    }

    /// <summary>From which character on the end fits into so many cells.</summary>
    public static int TailThatFits(string text, int cells)
    {
        var used = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            used += Of(text[i]);
            if (used > cells)
                return i + 1;
        }
        return 0;
    }

    public static List<string> SplitLines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n')];

    /// <summary>Lines of at most so many cells, cut anywhere.</summary>
    public static List<string> Chop(string text, int cells)
    {
        var lines = new List<string>();
        foreach (var line in SplitLines(text))
        {
            var rest = line;
            while (Of(rest) > cells)
            {
                var head = Math.Max(1, HeadThatFits(rest, cells));
                lines.Add(rest[..head]);
                rest = rest[head..];
            }
            lines.Add(rest);
        }
        return lines;
    }

    private static int Of(char c)
        => c >= 0x1100 && (c <= 0x115f || c is '\u2329' or '\u232a' || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe10 && c <= 0xfe19)
            || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6)) ? 2 : 1;
}
