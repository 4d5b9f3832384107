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

    internal ScriptBlock? BeforeAll { get; set; }

    internal ScriptBlock? AfterAll { get; set; }

    internal ScriptBlock? BeforeEach { get; set; }

    internal ScriptBlock? AfterEach { get; set; }

    internal IEnumerable<TestCase> AllTests => Children.SelectMany(c => c is TestBlock block ? block.AllTests : [(TestCase)c]);

    internal IEnumerable<TestBlock> AllBlocks => [this, .. Blocks.SelectMany(b => b.AllBlocks)];

    internal int Depth => Parent is null ? 0 : Parent.Depth + 1;
}
