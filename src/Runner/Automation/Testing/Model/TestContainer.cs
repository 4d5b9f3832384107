namespace DeepLearn.Runner.Testing;

/// <summary>One test file.</summary>
public sealed class TestContainer
{
    internal TestContainer(string path) => Item = path;

    /// <summary>Full path of the file.</summary>
    public string Item { get; }

    /// <summary>Passed, Failed, Skipped or NotRun.</summary>
    public string Result { get; internal set; } = "NotRun";
    public List<ErrorRecord> ErrorRecord { get; } = [];
    public TimeSpan Duration { get; internal set; }
    public IEnumerable<TestBlock> Blocks => Root?.Blocks ?? [];
    internal TestBlock? Root { get; set; }
    internal IEnumerable<TestCase> Tests => Root?.AllTests ?? [];

    public override string ToString() => $"{TestNode.Mark(Result)} {Item}";
}
