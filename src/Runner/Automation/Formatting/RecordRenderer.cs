using System.Diagnostics;

namespace DeepLearn.Runner.Formatting;

/// <summary>Writes format records as lines. A table whose widths follow its contents waits for its first rows.</summary>
internal sealed class RecordRenderer(Func<int> tableWidth, Func<int> lineWidth, Action<string> write)
{
    // As long as PowerShell collects rows before it settles on widths.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly List<FormatRecord> _waiting = [];
    private FormatStart? _start;
    private TableWriter? _table;
    private Stopwatch? _clock;
    private bool _inGroup;

    public void Process(FormatRecord record)
    {
        if (record is FormatStart && _inGroup)
            End();
        if (_clock is null)
        {
            Write(record);
            return;
        }
        _waiting.Add(record);
        if (record is GroupEnd || (!_start!.AutoSize && _clock.Elapsed > Patience))
            Release();
    }

    /// <summary>Writes what still waits.</summary>
    public void End()
    {
        if (_clock is not null)
            Release();
        _inGroup = false;
    }

    private void Write(FormatRecord record)
    {
        switch (record)
        {
            case FormatStart start:
                _start = start;
                write("");
                break;
            case GroupStart group:
                _inGroup = true;
                if (_start is { Shape: FormatShape.Table, Columns.Count: > 0 } && (_start.AutoSize || _start.Columns[0].Width == 0))
                {
                    _clock = Stopwatch.StartNew();
                    _waiting.Add(group);
                    return;
                }
                Open(group, [.. _start!.Columns.Select(c => c.Width)]);
                break;
            case TableEntry row:
                _table?.Row(row.Values, row.Alignment, row.Wrap);
                break;
            case ListEntry { OutOfBand: true } list:
                write("");
                ListWriter.Write(list, lineWidth(), write);
                write("");
                break;
            case ListEntry list:
                ListWriter.Write(list, lineWidth(), write);
                write("");
                break;
            case TextEntry text:
                foreach (var line in DisplayWidth.SplitLines(text.Text))
                    write(line);
                break;
            case GroupEnd:
                _inGroup = false;
                break;
            case FormatEnd when _start?.Shape != FormatShape.List:
                write("");
                break;
        }
    }

    private void Open(GroupStart group, int[] widths)
    {
        if (group.Heading is not null)
        {
            foreach (var line in DisplayWidth.SplitLines(group.Heading))
                write(line);
            write("");
        }
        if (_start is not { Shape: FormatShape.Table, Columns.Count: > 0 })
            return;
        _table = new TableWriter(_start.Columns, widths, tableWidth(), write);
        if (!_start.HideHeaders)
            _table.Header();
    }

    private void Release()
    {
        var records = _waiting.ToArray();
        _waiting.Clear();
        _clock = null;
        var widths = _start!.Columns.Select(c => DisplayWidth.Of(c.Label)).ToArray();
        foreach (var row in records.OfType<TableEntry>())
            for (var k = 0; k < Math.Min(widths.Length, row.Values.Length); k++)
                widths[k] = Math.Max(widths[k], DisplayWidth.Of(row.Values[k]));
        Open((GroupStart)records[0], widths);
        foreach (var record in records.Skip(1))
            Write(record);
    }
}
