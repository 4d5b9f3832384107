using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Objects in, formatted lines out.</summary>
internal sealed class OutputLines
{
    private readonly RecordRenderer _renderer;
    private readonly RecordFormatter _formatter;
    private bool _error;

    public OutputLines(Func<int> tableWidth, Func<int> lineWidth, Action<string, bool> write)
    {
        _renderer = new RecordRenderer(tableWidth, lineWidth, line => write(line, _error));
        _formatter = new RecordFormatter(FormatShape.Undefined, null, Show);
    }

    public void Process(object? item) => _formatter.Process(item);

    public void End()
    {
        _formatter.End();
        _renderer.End();
    }

    private void Show(FormatRecord record)
    {
        _error = record is TextEntry { IsError: true };
        _renderer.Process(record);
        _error = false;
    }
}
