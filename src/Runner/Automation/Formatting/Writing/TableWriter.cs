namespace DeepLearn.Runner.Formatting;

/// <summary>Writes the head and the rows of a table with fixed column widths.</summary>
internal sealed class TableWriter(IReadOnlyList<FormatPacket.Column> columns, IReadOnlyList<int> widths, LineSink sink)
{
    private readonly int[] _widths = Fit(widths, sink.TableColumns);

    public void Head()
    {
        Row([.. columns.Select(c => c.Label)], [], wrap: true);
        Row([.. columns.Select((c, i) => new string('-', Math.Max(0, c.Label.Length == 0 ? _widths[i] : Math.Min(_widths[i], TextLayout.Width(c.Label)))))], [], wrap: false);
    }

    /// <summary>Writes one row; an alignment that is not given or undefined is the column's.</summary>
    public void Row(IReadOnlyList<string> values, IReadOnlyList<Alignment> alignments, bool wrap)
    {
        var cells = Enumerable.Range(0, columns.Count).Where(i => _widths[i] > 0).Select(i => (Width: _widths[i], Value: values.ElementAtOrDefault(i) ?? "",
            Alignment: alignments.ElementAtOrDefault(i) is var own && own != Alignment.Undefined ? own : columns[i].Alignment)).ToList();
        var lines = cells.ConvertAll(c => wrap ? TextLayout.Wrap(c.Value, c.Width) : [TextLayout.FirstLine(c.Value)]);
        var height = lines.Max(l => (int?)l.Count) ?? 0;
        for (var row = 0; row < height; row++)
        {
            var last = lines.FindLastIndex(l => l.Count > row);
            var fields = cells.Take(last + 1).Select((cell, i) =>
            {
                var pad = i < (wrap ? cells.Count : columns.Count) - 1;
                var field = row < lines[i].Count ? Field(lines[i][row], cell.Width, cell.Alignment, pad) : new string(' ', cell.Width);
                return i == last && height > 1 ? field.TrimEnd() : field;
            });
            sink.Line(string.Join(' ', fields));
        }
    }

    // Widths of 0 share what the others leave; where it is not enough, the last columns are narrowed and then left out (-1).
    private static int[] Fit(IReadOnlyList<int> wanted, int total)
    {
        int[] widths = [.. wanted.Select(w => Math.Max(w, 1))];
        int Total() => widths.Where(w => w > 0).Sum(w => w + 1) - 1;
        for (var (i, free) = (0, total - Total()); free > 0 && wanted.Contains(0); i = (i + 1) % widths.Length)
            if (wanted[i] == 0)
            {
                widths[i]++;
                free--;
            }
        for (var last = widths.Length - 1; last >= 0 && Total() > total; last--)
            widths[last] = widths[last] - (Total() - total) is >= 1 and var left ? left : -1;
        return widths;
    }

    private static string Field(string value, int width, Alignment alignment, bool pad)
    {
        var text = Cut(value, width, alignment);
        // A wide character that did not fit leaves a column over.
        var blanks = Math.Max(0, width - TextLayout.Width(text));
        return alignment switch
        {
            Alignment.Right => new string(' ', blanks) + text,
            Alignment.Center => new string(' ', blanks / 2) + text + new string(' ', pad ? blanks - blanks / 2 : 0),
            _ => text + new string(' ', pad ? blanks : 0),
        };
    }

    private static string Cut(string value, int width, Alignment alignment)
    {
        if (TextLayout.Width(value) <= width)
            return value;
        var (room, sign) = width > TextLayout.Ellipsis.Length ? (width - TextLayout.Ellipsis.Length, TextLayout.Ellipsis) : (width, "");
        return alignment == Alignment.Right ? sign + TextLayout.Tail(value, room) : TextLayout.Head(value, room) + sign;
    }
}
