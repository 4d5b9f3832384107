namespace DeepLearn.Runner.Testing;

/// <summary>One test: an It with one item of its -ForEach.</summary>
public sealed class TestCase : TestNode
{
    internal TestCase(string name, TestBlock parent, ScriptBlock scriptBlock) : base(name, parent, scriptBlock) { }

    public bool Passed => Result == "Passed";
    public bool Executed { get; internal set; }
    public TestBlock Block => Parent!;

    /// <summary>Whether the filter of the run leaves it out.</summary>
    internal bool Excluded { get; set; }
}
