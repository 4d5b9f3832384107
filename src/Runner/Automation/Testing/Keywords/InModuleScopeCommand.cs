namespace DeepLearn.Runner.Testing;

/// <summary>Refused: it needs Pester itself.</summary>
[BuiltIn("InModuleScope")]
public sealed class InModuleScopeCommand : PSCmdlet
{
    [Parameter(ValueFromRemainingArguments = true)]
    public object[] Arguments { get; set; } = [];

    protected override void BeginProcessing() => throw Errors.Unsupported("InModuleScope");
}
