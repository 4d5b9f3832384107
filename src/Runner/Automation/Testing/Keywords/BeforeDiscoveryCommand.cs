namespace DeepLearn.Runner.Testing;

/// <summary>Marks what is needed to find the tests; it runs at once, and its variables stay.</summary>
[BuiltIn("BeforeDiscovery")]
public sealed class BeforeDiscoveryCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public ScriptBlock ScriptBlock { get; set; } = null!;

    protected override void EndProcessing()
    {
        Discovery.Require("BeforeDiscovery");
        TestScope.Run(Engine, ScriptBlock, Engine.CurrentScope);
    }
}
