namespace DeepLearn.Runner.Testing;

/// <summary>A script block that runs before or after tests.</summary>
public abstract class SetupCommandBase(string keyword) : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)]
    public ScriptBlock Scriptblock { get; set; } = null!;

    protected override void EndProcessing() => Discovery.Require(keyword).Setup(keyword, Scriptblock);
}
