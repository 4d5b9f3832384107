namespace DeepLearn.Runner.Testing;

/// <summary>A Describe or Context block, or a whole file.</summary>
public sealed class TestBlock : TestNode
{
    internal TestBlock(string keyword, string name, TestBlock? parent, ScriptBlock scriptBlock) : base(name, parent, scriptBlock) => Keyword = keyword;

    public IEnumerable<TestBlock> Blocks => Children.OfType<TestBlock>();
    public IEnumerable<TestCase> Tests => Children.OfType<TestCase>();

    /// <summary>Describe or Context.</summary>
    internal string Keyword { get; }

    /// <summary>Tests and blocks in the order they were written.</summary>
    internal List<TestNode> Children { get; } = [];

    /// <summary>BeforeAll, AfterAll, BeforeEach and AfterEach.</summary>
    internal Dictionary<string, ScriptBlock> Setups { get; } = [];
    internal IEnumerable<TestCase> AllTests => Children.SelectMany(c => c is TestBlock block ? block.AllTests : [(TestCase)c]);
    internal IEnumerable<TestBlock> AllBlocks => [this, .. Blocks.SelectMany(b => b.AllBlocks)];

    /// <summary>The blocks around its tests, the file's first.</summary>
    internal IEnumerable<TestBlock> Around => Parent is null ? [this] : [.. Parent.Around, this];
    internal int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
