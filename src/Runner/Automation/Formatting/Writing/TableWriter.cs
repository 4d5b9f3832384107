namespace DeepLearn.Runner.Formatting;

/// <summary>Writes the head and the rows of a table with fixed column widths.</summary>
internal sealed class TableWriter(IReadOnlyList<TableColumn> columns, IReadOnlyList<int> widths, LineSink sink)
{
    private readonly int[] _widths = ColumnWidths.Fit(widths, sink.TableColumns);

    public void Head()
    {
        var labels = columns.Select(c => c.Label).ToList();
        Row(labels, null, wrap: true);
        Row([.. labels.Select((l, i) => _widths[i] <= 0 ? "" : new string('-', l.Length == 0 ? _widths[i] : Math.Min(_widths[i], TextLayout.Width(l))))], null, wrap: false);
    }

    /// <summary>Writes one row; an alignment that is undefined is the column's.</summary>
    public void Row(IReadOnlyList<string> values, IReadOnlyList<Alignment>? alignments, bool wrap)
    {
        var cells = Enumerable.Range(0, columns.Count).Where(i => _widths[i] > 0).Select(i => (
            Width: _widths[i], Value: i < values.Count ? values[i] : "",
            Alignment: alignments is not null && i < alignments.Count && alignments[i] != Alignment.Undefined ? alignments[i] : columns[i].Alignment,
            Last: i == columns.Count - 1)).ToList();
        if (!wrap)
        {
            sink.Line(string.Join(' ', cells.Select(c => Field(TextLayout.FirstLine(c.Value), c.Width, c.Alignment, !c.Last))));
            return;
        }
        var lines = cells.Select(c => TextLayout.Wrap(c.Value, c.Width, c.Width)).ToList();
        var height = lines.Max(l => l.Count);
        for (var row = 0; row < height; row++)
        {
            var last = lines.FindLastIndex(l => l.Count > row);
            var text = new StringBuilder();
            for (var i = 0; i <= last; i++)
            {
                var pad = i < cells.Count - 1;
                var value = row < lines[i].Count ? Field(lines[i][row], cells[i].Width, cells[i].Alignment, pad) : new string(' ', cells[i].Width);
                if (i == last && height > 1)
                    value = value.TrimEnd();
                text.Append(i > 0 ? " " : "").Append(value);
            }
            sink.Line(text.ToString());
        }
    }

    private static string Field(string value, int width, Alignment alignment, bool pad)
    {
        var text = Cut(value, width, alignment);
        // A wide character that did not fit leaves a column over.
        var blanks = width - TextLayout.Width(text);
        if (blanks <= 0)
            return text;
        return alignment switch
        {
            Alignment.Right => new string(' ', blanks) + text,
            Alignment.Center => new string(' ', blanks / 2) + text + (pad ? new string(' ', blanks - blanks / 2) : ""),
            _ => pad ? text + new string(' ', blanks) : text,
        };
    }

    private static string Cut(string value, int width, Alignment alignment)
    {
        if (TextLayout.Width(value) <= width)
            return value;
        var room = width - TextLayout.Ellipsis.Length;
        if (room <= 0)
            return alignment == Alignment.Right ? TextLayout.Tail(value, width) : TextLayout.Head(value, width);
        return alignment == Alignment.Right ? TextLayout.Ellipsis + TextLayout.Tail(value, room) : TextLayout.Head(value, room) + TextLayout.Ellipsis;
    }
}
