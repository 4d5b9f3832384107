namespace Microsoft.PowerShell.Commands;

/// <summary>Base of the commands that draw objects in a shape of one's choice.</summary>
public abstract class FormatCommandBase : PSCmdlet
{
    private protected FormatCommandBase() { }

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public object? GroupBy { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }

    private Formatter? _formatter;

    private protected abstract ControlShape Shape { get; }

    /// <summary>What a hashtable given as a property may say.</summary>
    private protected virtual string[] PropertyKeys => ["expression", "formatString", "label|name"];

    private protected virtual FormatOptions Options => new()
    {
        Properties = PropertySpec.ParseAll(this, Property, PropertyKeys),
        GroupBy = GroupBy is null ? null : PropertySpec.Parse(this, GroupBy, "expression", "formatString", "label|name"),
        Force = Force,
    };

    protected override void BeginProcessing() => _formatter = new Formatter(Shape, Options, WriteObject);

    protected override void ProcessRecord() => _formatter!.Process(InputObject);

    protected override void EndProcessing() => _formatter!.End();
}
