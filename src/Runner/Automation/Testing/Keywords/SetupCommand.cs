namespace DeepLearn.Runner.Testing;

/// <summary>Names a script block that runs once before or after the tests of a block, or around each of them.</summary>
[BuiltIn("BeforeAll"), BuiltIn("AfterAll"), BuiltIn("BeforeEach"), BuiltIn("AfterEach")]
public sealed class SetupCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public ScriptBlock Scriptblock { get; set; } = null!;

    protected override void EndProcessing()
    {
        string keyword = MyInvocation.MyCommand!.Name;
        if (!Discovery.Require(keyword).Block.Setups.TryAdd(keyword, Scriptblock))
            throw new PSInvalidOperationException($"{keyword} is already defined in this block: a block has one of each.");
    }
}
