using System.Management.Automation.Language;

namespace DeepLearn.Runner.Formatting;

/// <summary>A place in a script with the line and a mark under the part that is meant.</summary>
internal static class PositionText
{
    // Leaves room for the marks and dots on a terminal of 80 columns.
    private const int LongestLine = 69;
    private const int ContextBefore = 12;
    private const int ContextAfter = 8;

    public static string Of(IScriptExtent extent)
    {
        var (line, mark) = LineAndMark(extent);
        var place = $"At {(string.IsNullOrEmpty(extent.File) ? "line" : extent.File)}:{extent.StartLineNumber} char:{extent.StartColumnNumber}";
        return line.Length == 0 ? place + "\n+ " : $"{place}\n+ {line}\n+ {mark}";
    }

    /// <summary>The line, shortened around the part that is meant, and the mark that stands under it.</summary>
    public static (string Line, string Mark) LineAndMark(IScriptExtent extent)
    {
        var line = extent.StartScriptPosition.Line.TrimEnd();
        if (line.Length == 0)
            return ("", "");
        var before = Math.Min(extent.StartColumnNumber - 1, line.Length);
        var length = extent.StartLineNumber == extent.EndLineNumber && extent.EndColumnNumber <= line.Length + 1
            ? extent.EndColumnNumber - extent.StartColumnNumber
            : line.Length - before;
        if (line.Contains('\t', StringComparison.Ordinal))
        {
            var (head, part) = (Expand(line[..before]), Expand(line.Substring(before, length)));
            line = head + part + Expand(line[(before + length)..]);
            (before, length) = (head.Length, part.Length);
        }
        var text = new StringBuilder();
        if (line.Length > LongestLine)
            text.Append(Shorten(ref line, ref before, ref length));
        else
            text.Append(line);
        return (text.ToString(), new string(' ', before) + new string('~', Math.Max(1, length)));
    }

    private static string Shorten(ref string line, ref int before, ref int length)
    {
        var (totalBefore, totalAfter) = (before, line.Length - length - before);
        var (head, tail) = (Math.Min(totalBefore, ContextBefore), Math.Min(totalAfter, ContextAfter));
        var dotsAfter = true;
        if (head + length + tail >= LongestLine)
            length = Math.Min(length, LongestLine - head);
        else
        {
            head += Math.Min(totalBefore - head, LongestLine - (head + length + tail));
            tail += Math.Min(totalAfter - tail, LongestLine - (head + length + tail));
            dotsAfter = tail < totalAfter;
        }
        var dotsBefore = head < totalBefore;
        var shown = line.Substring(totalBefore - head, Math.Min(LongestLine, line.Length - (totalBefore - head)));
        before = head;
        length = Math.Min(length, LongestLine - before);
        if (dotsBefore)
            before += 2;
        return (dotsBefore ? TextLayout.Ellipsis + " " : "") + shown + (dotsAfter ? " " + TextLayout.Ellipsis : "");
    }

    private static string Expand(string text) => text.Replace("\t", "    ", StringComparison.Ordinal);
}
