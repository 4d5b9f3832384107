namespace Microsoft.PowerShell.Commands;

/// <summary>Base of the commands that draw objects in a shape of one's choice.</summary>
public abstract class FormatCommandBase : PSCmdlet
{
    private protected FormatCommandBase() { }

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public object? GroupBy { get; set; }
    [Parameter] public string? View { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }

    private Formatter? _formatter;

    private protected abstract ControlShape Shape { get; }

    /// <summary>What a hashtable given as a property may say.</summary>
    private protected virtual string[] PropertyKeys => ["Name", "Label", "Expression", "FormatString"];

    private protected virtual FormatOptions Options => new()
    {
        Properties = PropertySpec.ParseAll(Property, PropertyKeys),
        GroupBy = GroupBy is null ? null : PropertySpec.Parse(GroupBy, "Name", "Label", "Expression", "FormatString"),
        View = View,
        Force = Force,
    };

    protected override void BeginProcessing()
    {
        if (View is not null && Property.Length > 0)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("The View and Property parameters cannot be used together."),
                "FormatCannotSpecifyViewAndProperty", ErrorCategory.InvalidArgument, null));
        _formatter = new Formatter(Shape, Options, packet => WriteObject(packet));
    }

    protected override void ProcessRecord() => _formatter!.Process(InputObject);

    protected override void EndProcessing() => _formatter!.End();
}
