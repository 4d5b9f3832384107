using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lays objects out as lists of properties.</summary>
[Cmdlet("Format", "List")]
[Alias("fl")]
public sealed class FormatListCommand : FormatCommandBase
{
    private protected override FormatShape Shape => FormatShape.List;

    private protected override string[] PropertyKeys => ["Expression", "Name", "Label", "FormatString"];

    private protected override FormatOptions Options(PropertySpec[] properties, PropertySpec? groupBy)
        => new() { Properties = properties, GroupBy = groupBy, ViewName = View, Force = Force };
}
