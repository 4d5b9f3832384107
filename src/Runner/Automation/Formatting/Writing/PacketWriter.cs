using System.Diagnostics;

namespace DeepLearn.Runner.Formatting;

/// <summary>Turns drawing instructions, and objects that were not drawn yet, into lines.</summary>
internal sealed class PacketWriter
{
    // A table whose first column has no width is sized by the rows that come within this time.
    private static readonly TimeSpan SizingTime = TimeSpan.FromMilliseconds(300);

    private readonly LineSink _sink;
    private readonly Formatter _formatter;
    private readonly List<FormatPacket> _waiting = [];
    private FormatStart? _format;
    private TableWriter? _table;
    private Stopwatch? _sizing;

    public PacketWriter(LineSink sink)
    {
        _sink = sink;
        _formatter = new Formatter(ControlShape.Any, null, Take);
    }

    /// <summary>Writes an object of the pipeline.</summary>
    public void Write(object? value)
    {
        // Drawn by a Format command: the table that is open ends first.
        if (PSObject.Base(value) is FormatStart && _format is not null)
            End();
        _formatter.Process(value);
    }

    /// <summary>Closes what is open.</summary>
    public void End()
    {
        _formatter.End();
        Release();
    }

    private void Take(FormatPacket packet)
    {
        if (_sizing is null)
        {
            Put(packet);
            return;
        }
        _waiting.Add(packet);
        if (packet is GroupEnd or FormatEnd || (!_format!.AutoSize && _sizing.Elapsed > SizingTime))
            Release();
    }

    // The rows that waited decide the widths, then they are written.
    private void Release()
    {
        if (_sizing is null)
            return;
        _sizing = null;
        var widths = _format!.Columns.Select(c => TextLayout.Width(c.Label)).ToArray();
        foreach (var entry in _waiting.OfType<FormatEntry>().Where(e => !e.OutOfBand))
            if (entry.Body is EntryBody.Row row)
                for (var i = 0; i < widths.Length && i < row.Values.Count; i++)
                    widths[i] = Math.Max(widths[i], TextLayout.Width(row.Values[i]));
        StartTable(widths);
        foreach (var packet in _waiting)
            Put(packet);
        _waiting.Clear();
    }

    private void Put(FormatPacket packet)
    {
        switch (packet)
        {
            case FormatStart start:
                _format = start;
                _sink.Line("");
                break;
            case GroupStart group:
                Put(group);
                break;
            case FormatEntry { Body: EntryBody.Row row }:
                _table?.Row(row.Values, row.Alignments, row.Wrap);
                break;
            case FormatEntry { Body: EntryBody.Fields fields } entry:
                if (entry.OutOfBand)
                    _sink.Line("");
                ListWriter.Write(fields.Items, _sink);
                _sink.Line("");
                break;
            case FormatEntry { Body: EntryBody.Lines { IsError: true } lines }:
                foreach (var line in lines.Items)
                    _sink.Error(line.Text);
                break;
            case FormatEntry { Body: EntryBody.Lines lines } entry:
                Put(lines.Items, entry.OutOfBand ? int.MaxValue : _sink.Columns);
                break;
            case FormatEntry { Body: EntryBody.Raw raw }:
                _sink.Line(raw.Text);
                break;
            case GroupEnd:
                _table = null;
                break;
            case FormatEnd:
                // A list has ended with a blank line already.
                if (_format?.Shape != ControlShape.List)
                    _sink.Line("");
                _format = null;
                break;
        }
    }

    private void Put(GroupStart group)
    {
        if (group.Header is { } header)
        {
            Put(header, _sink.Columns);
            _sink.Line("");
        }
        if (_format is not { Shape: ControlShape.Table, Columns.Count: > 0 } format)
            return;
        if (format.AutoSize || format.Columns[0].Width == 0)
            _sizing = Stopwatch.StartNew();
        else
            StartTable([.. format.Columns.Select(c => c.Width)]);
    }

    private void StartTable(IReadOnlyList<int> widths)
    {
        _table = new TableWriter(_format!.Columns, widths, _sink);
        if (!_format.HideHeaders)
            _table.Head();
    }

    private void Put(IReadOnlyList<TextLine> lines, int columns)
    {
        foreach (var line in lines)
        {
            var width = columns == int.MaxValue ? columns : columns - line.Left - line.Right;
            var first = width <= Math.Abs(line.FirstLine) ? 0 : line.FirstLine;
            var indent = line.Left + Math.Max(first, 0);
            foreach (var text in TextLayout.Wrap(line.Text, width - Math.Max(first, 0), width + Math.Min(first, 0)))
            {
                _sink.Line(new string(' ', indent) + text);
                indent = line.Left - Math.Min(first, 0);
            }
        }
    }
}
