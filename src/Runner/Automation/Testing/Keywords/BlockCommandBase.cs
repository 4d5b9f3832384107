namespace DeepLearn.Runner.Testing;

/// <summary>What Describe, Context and It take.</summary>
public abstract class BlockCommandBase : PSCmdlet
{
    private protected BlockCommandBase() { }

    [Parameter(Mandatory = true, Position = 0)]
    public string Name { get; set; } = "";

    [Parameter(Position = 1)]
    [ValidateNotNull]
    public ScriptBlock? Test { get; set; }

    [Parameter]
    [Alias("Tags")]
    public string[] Tag { get; set; } = [];

    /// <summary>One block or test for each item; the item is in <c>$_</c>, a hashtable's keys are variables.</summary>
    [Parameter]
    [Alias("TestCases")]
    public object? ForEach { get; set; }

    [Parameter]
    public SwitchParameter Skip { get; set; }

    private protected bool HasForEach => MyInvocation.BoundParameters.ContainsKey(nameof(ForEach));

    private protected ScriptBlock Body => Test
        ?? throw new PSArgumentException($"No test script block is provided for '{Name}'. (Have you put the open curly brace on the next line?)", nameof(Test));
}
