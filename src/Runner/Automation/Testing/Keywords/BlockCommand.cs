namespace DeepLearn.Runner.Testing;

/// <summary>Describes a group of tests, or a test; the keyword by which it is called says which.</summary>
[BuiltIn("Describe"), BuiltIn("Context"), BuiltIn("It")]
public sealed class BlockCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string Name { get; set; } = "";
    [Parameter(Position = 1), ValidateNotNull] public ScriptBlock? Test { get; set; }
    [Parameter, Alias("Tags")] public string[] Tag { get; set; } = [];

    /// <summary>One block or test for each item; the item is in <c>$_</c>, a hashtable's keys are variables.</summary>
    [Parameter, Alias("TestCases")] public object? ForEach { get; set; }
    [Parameter] public SwitchParameter Skip { get; set; }

    protected override void EndProcessing()
    {
        string keyword = MyInvocation.MyCommand!.Name;
        ScriptBlock body = Test
            ?? throw new PSArgumentException($"No test script block is provided for '{Name}'. (Have you put the open curly brace on the next line?)", nameof(Test));
        bool hasData = MyInvocation.BoundParameters.ContainsKey(nameof(ForEach));
        foreach (object? item in hasData ? Equality.ToArray(ForEach) : [null])
            Discovery.Require(keyword).Add(keyword, Name, body, node => (node.Data, node.HasData, node.Tag, node.Skip) = (item, hasData, Tag, Skip));
    }
}
