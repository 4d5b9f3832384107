namespace DeepLearn.Runner.Testing;

/// <summary>Refused: it needs Pester itself.</summary>
[BuiltIn("Mock")]
public sealed class MockCommand : PSCmdlet
{
    [Parameter(ValueFromRemainingArguments = true)]
    public object[] Arguments { get; set; } = [];

    protected override void BeginProcessing() => throw Errors.Unsupported("Mock");
}
