using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lays objects out as a table.</summary>
[Cmdlet("Format", "Table")]
[Alias("ft")]
public sealed class FormatTableCommand : FormatCommandBase
{
    [Parameter]
    public SwitchParameter AutoSize { get; set; }

    [Parameter]
    public SwitchParameter HideTableHeaders { get; set; }

    [Parameter]
    public SwitchParameter Wrap { get; set; }

    private protected override FormatShape Shape => FormatShape.Table;

    private protected override string[] PropertyKeys => ["Expression", "Name", "Label", "FormatString", "Width", "Alignment"];

    private protected override FormatOptions Options(PropertySpec[] properties, PropertySpec? groupBy) => new()
    {
        Properties = properties, GroupBy = groupBy, ViewName = View, Force = Force,
        AutoSize = AutoSize, HideHeaders = HideTableHeaders, Wrap = MyInvocation.BoundParameters.ContainsKey("Wrap") ? Wrap.IsPresent : null,
    };
}
