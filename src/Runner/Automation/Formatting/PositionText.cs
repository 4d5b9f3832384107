using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Formatting;

/// <summary>A place in a script with the line and a mark under the part that is meant.</summary>
internal static class PositionText
{
    // Leaves room for the marks and dots on a terminal of 80 columns.
    private const int LongestLine = 69;
    private const int ContextBefore = 12;
    private const int ContextAfter = 8;

    public static string Of(Extent extent)
    {
        var (line, mark) = LineAndMark(extent);
        var place = $"At {(string.IsNullOrEmpty(extent.File) ? "line" : extent.File)}:{extent.StartLineNumber} char:{extent.StartColumnNumber}";
        return line.Length == 0 ? place + "\n+ " : $"{place}\n+ {line}\n+ {mark}";
    }

    // The line, shortened around the part that is meant, and the mark that stands under it.
    private static (string Line, string Mark) LineAndMark(Extent extent)
    {
        var line = extent.Line.TrimEnd();
        if (line.Length == 0)
            return ("", "");
        var start = Math.Min(extent.StartColumnNumber - 1, line.Length);
        var end = extent.StartLineNumber == extent.EndLineNumber ? Math.Min(extent.EndColumnNumber - 1, line.Length) : line.Length;
        var (before, part, after) = (Expand(line[..start]), Expand(line[start..end]), Expand(line[end..]));
        line = before + part + after;
        if (line.Length <= LongestLine)
            return (line, Mark(before.Length, part.Length));
        var (head, tail) = (Math.Min(before.Length, ContextBefore), Math.Min(after.Length, ContextAfter));
        var length = part.Length;
        var cutAfter = true;
        if (head + length + tail >= LongestLine)
            length = Math.Min(length, LongestLine - head);
        else
        {
            head += Math.Min(before.Length - head, LongestLine - (head + length + tail));
            tail += Math.Min(after.Length - tail, LongestLine - (head + length + tail));
            cutAfter = tail < after.Length;
        }
        var first = before.Length - head;
        var dots = head < before.Length ? TextLayout.Ellipsis + " " : "";
        return (dots + line.Substring(first, Math.Min(LongestLine, line.Length - first)) + (cutAfter ? " " + TextLayout.Ellipsis : ""),
            Mark(dots.Length + head, length));
    }

    private static string Mark(int before, int length) => new string(' ', before) + new string('~', Math.Max(1, length));

    private static string Expand(string text) => text.Replace("\t", "    ", StringComparison.Ordinal);
}
