using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Draws objects as free text by their custom view.</summary>
[Cmdlet("Format", "Custom")]
[Alias("fc")]
public sealed class FormatCustomCommand : FormatCommandBase
{
    private protected override ControlShape Shape => ControlShape.Custom;
}
