namespace Microsoft.PowerShell.Commands;

/// <summary>Draws objects as a table.</summary>
[Cmdlet("Format", "Table")]
public sealed class FormatTableCommand : FormatCommandBase
{
    [Parameter] public SwitchParameter AutoSize { get; set; }
    [Parameter] public SwitchParameter HideTableHeaders { get; set; }
    [Parameter] public SwitchParameter Wrap { get; set; }

    private protected override ControlShape Shape => ControlShape.Table;

    private protected override string[] PropertyKeys => [.. base.PropertyKeys, "width", "alignment"];

    private protected override FormatOptions Options => base.Options with
    {
        AutoSize = Given(nameof(AutoSize), AutoSize),
        HideHeaders = Given(nameof(HideTableHeaders), HideTableHeaders),
        Wrap = Given(nameof(Wrap), Wrap),
    };

    // What was not given is left to the view.
    private bool? Given(string name, SwitchParameter value) => MyInvocation.BoundParameters.ContainsKey(name) ? value.IsPresent : null;
}
