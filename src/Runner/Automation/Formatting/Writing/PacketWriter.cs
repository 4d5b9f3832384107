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
    private FormatPacket.Start? _format;
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
        if (PSObject.Base(value) is FormatPacket.Start && _format is not null)
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
        if (packet is FormatPacket.GroupEnd or FormatPacket.End || (!_format!.AutoSize && _sizing.Elapsed > SizingTime))
            Release();
    }

    // The rows that waited decide the widths, then they are written.
    private void Release()
    {
        if (_sizing is null)
            return;
        _sizing = null;
        var rows = _waiting.OfType<FormatPacket.Row>().ToList();
        StartTable([.. _format!.Columns.Select((c, i) => rows.Select(r => TextLayout.Width(r.Values.ElementAtOrDefault(i))).Append(TextLayout.Width(c.Label)).Max())]);
        _waiting.ForEach(Put);
        _waiting.Clear();
    }

    private void Put(FormatPacket packet)
    {
        switch (packet)
        {
            case FormatPacket.Start start:
                _format = start;
                _sink.Line("");
                break;
            case FormatPacket.GroupStart group:
                Put(group);
                break;
            case FormatPacket.Row row:
                _table?.Row(row.Values, row.Alignments, row.Wrap);
                break;
            case FormatPacket.Fields fields:
                if (fields.Apart)
                    _sink.Line("");
                _sink.Fields(fields.Items);
                _sink.Line("");
                break;
            case FormatPacket.Lines { IsError: true } lines:
                foreach (var line in lines.Items)
                    _sink.Error(line.Text);
                break;
            case FormatPacket.Lines lines:
                _sink.Paragraphs(lines.Items, wrap: !lines.Apart);
                break;
            case FormatPacket.Raw raw:
                _sink.Line(raw.Text);
                break;
            case FormatPacket.GroupEnd:
                _table = null;
                break;
            case FormatPacket.End:
                // A list has ended with a blank line already.
                if (_format?.Shape != ControlShape.List)
                    _sink.Line("");
                _format = null;
                break;
        }
    }

    private void Put(FormatPacket.GroupStart group)
    {
        if (group.Header is { } header)
        {
            _sink.Paragraphs(header, wrap: true);
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
}
