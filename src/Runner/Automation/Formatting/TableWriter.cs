using System.Text;

namespace DeepLearn.Runner.Formatting;

/// <summary>Lays rows out in columns of fixed width with one space between them.</summary>
internal sealed class TableWriter
{
    private readonly TableColumn[] _columns;
    private readonly int[] _widths;
    private readonly Action<string> _write;

    public TableWriter(IReadOnlyList<TableColumn> columns, int[] widths, int screenWidth, Action<string> write)
    {
        _columns = [.. columns];
        _widths = ColumnWidths.Fit(widths, screenWidth);
        _write = write;
    }

    public void Header()
    {
        var labels = _columns.Select(c => c.Label).ToArray();
        Row(labels, null, wrap: true);
        Row([.. labels.Select((label, k) => new string('-', Math.Max(0, label.Length > 0 ? Math.Min(DisplayWidth.Of(label), _widths[k]) : _widths[k])))], null, wrap: false);
    }

    public void Row(string[] values, TextAlignment[]? alignment, bool wrap)
    {
        var visible = Enumerable.Range(0, _columns.Length).Where(k => _widths[k] > 0).ToArray();
        if (visible.Length == 0)
            return;
        var cells = visible.Select(k =>
        {
            var value = k < values.Length ? values[k] : "";
            var align = alignment is not null && k < alignment.Length && alignment[k] != TextAlignment.Undefined ? alignment[k] : _columns[k].Alignment;
            return wrap ? DisplayWidth.Chop(value, _widths[k]).Select(line => Field(line, k, align)).ToList() : [Field(value, k, align)];
        }).ToArray();
        var lines = cells.Max(c => c.Count);
        for (var line = 0; line < lines; line++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < visible.Length; i++)
                text.Append(i > 0 ? " " : "").Append(line < cells[i].Count ? cells[i][line] : new string(' ', i < visible.Length - 1 ? _widths[visible[i]] : 0));
            _write(lines > 1 ? text.ToString().TrimEnd() : text.ToString());
        }
    }

    private string Field(string value, int column, TextAlignment alignment)
    {
        var width = _widths[column];
        var last = column == _columns.Length - 1;
        var text = FirstLine(value);
        var cells = DisplayWidth.Of(text);
        if (cells > width)
        {
            text = width > 1
                ? alignment == TextAlignment.Right
                    ? ValueText.Ellipsis + text[DisplayWidth.TailThatFits(text, width - 1)..]
                    : text[..DisplayWidth.HeadThatFits(text, width - 1)] + ValueText.Ellipsis
                : alignment == TextAlignment.Right ? text[DisplayWidth.TailThatFits(text, width)..] : text[..DisplayWidth.HeadThatFits(text, width)];
            cells = DisplayWidth.Of(text);
        }
        var pad = width - cells;
        return alignment switch
        {
            TextAlignment.Right => new string(' ', pad) + text,
            TextAlignment.Center => new string(' ', pad / 2) + text + (last ? "" : new string(' ', pad - pad / 2)),
            _ => last ? text : text + new string(' ', pad),
        };
    }

    private static string FirstLine(string value)
    {
        var end = value.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? value : value[..end] + ValueText.Ellipsis;
    }
}
