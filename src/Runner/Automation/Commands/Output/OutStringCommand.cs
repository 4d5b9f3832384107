namespace Microsoft.PowerShell.Commands;

/// <summary>Gives the text that objects are shown as.</summary>
[Cmdlet("Out", "String", DefaultParameterSetName = "NoNewLineFormatting")]
[OutputType(typeof(string))]
public sealed class OutStringCommand : OutCommandBase
{
    private readonly StringBuilder _text = new();

    [Parameter(ParameterSetName = "StreamFormatting")] public SwitchParameter Stream { get; set; }
    [Parameter, ValidateRange(2, int.MaxValue)] public int Width { get; set; } = int.MaxValue;
    [Parameter(ParameterSetName = "NoNewLineFormatting")] public SwitchParameter NoNewline { get; set; }

    private protected override LineSink Open() => new(Width, line =>
    {
        if (Stream)
            WriteObject(line);
        else
            _text.Append(line).Append(NoNewline ? "" : Environment.NewLine);
    });

    protected override void EndProcessing()
    {
        base.EndProcessing();
        if (!Stream)
            WriteObject(_text.ToString());
    }
}
