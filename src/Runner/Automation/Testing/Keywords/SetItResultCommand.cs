namespace DeepLearn.Runner.Testing;

/// <summary>Ends the running test as skipped, pending or inconclusive, with a reason.</summary>
[Cmdlet("Set", "ItResult")]
public sealed class SetItResultCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ParameterSetName = "Inconclusive")] public SwitchParameter Inconclusive { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Pending")] public SwitchParameter Pending { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Skipped")] public SwitchParameter Skipped { get; set; }
    [Parameter] public string? Because { get; set; }

    protected override void EndProcessing() => throw AssertionFailure.Create(Engine,
        $"is {ParameterSetName.ToLowerInvariant()}" + (string.IsNullOrEmpty(Because) ? "" : $", because {Because}"), "PesterTest" + ParameterSetName);
}
