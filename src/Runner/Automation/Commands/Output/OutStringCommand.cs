using System.Management.Automation;
using System.Text;

namespace Microsoft.PowerShell.Commands;

/// <summary>Formats objects as the host would, into one text or line by line.</summary>
[Cmdlet("Out", "String", DefaultParameterSetName = "NoNewLineFormatting")]
public sealed class OutStringCommand : PSCmdlet
{
    private readonly StringBuilder _text = new();
    private OutputLines? _lines;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(ParameterSetName = "StreamFormatting")]
    public SwitchParameter Stream { get; set; }

    [Parameter, ValidateRange(2, int.MaxValue)]
    public int Width { get; set; }

    [Parameter(ParameterSetName = "NoNewLineFormatting")]
    public SwitchParameter NoNewline { get; set; }

    protected override void BeginProcessing() => _lines = new OutputLines(
        () => Width > 0 ? Width : Host.UI.RawUI.BufferSize.Width,
        () => Width > 0 ? Width : int.MaxValue,
        (line, _) =>
        {
            if (Stream)
                WriteObject(line);
            else if (NoNewline)
                _text.Append(line);
            else
                _text.AppendLine(line);
        });

    protected override void ProcessRecord() => _lines!.Process(InputObject);

    protected override void EndProcessing()
    {
        _lines!.End();
        if (!Stream)
            WriteObject(_text.ToString());
    }
}
