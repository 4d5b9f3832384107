using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>What Format-Table and Format-List share.</summary>
public abstract class FormatCommandBase : PSCmdlet
{
    private RecordFormatter? _formatter;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public object[] Property { get; set; } = [];

    [Parameter]
    public object? GroupBy { get; set; }

    [Parameter]
    public string? View { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    private protected abstract FormatShape Shape { get; }

    private protected abstract string[] PropertyKeys { get; }

    private protected abstract FormatOptions Options(PropertySpec[] properties, PropertySpec? groupBy);

    protected override void BeginProcessing()
    {
        if (View is not null && Property.Length > 0)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("The View and Property parameters cannot be used together."),
                "FormatCannotSpecifyViewAndProperty", ErrorCategory.InvalidArgument, null));
        var options = Options(PropertySpec.ParseAll(Property, PropertyKeys),
            GroupBy is null ? null : PropertySpec.Parse(GroupBy, "Name", "Label", "Expression", "FormatString"));
        _formatter = new RecordFormatter(Shape, options, record => WriteObject(record));
    }

    protected override void ProcessRecord() => _formatter!.Process(InputObject);

    protected override void EndProcessing() => _formatter!.End();
}
