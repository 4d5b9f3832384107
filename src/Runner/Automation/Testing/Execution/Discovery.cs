namespace DeepLearn.Runner.Testing;

/// <summary>The first phase: runs the files and the bodies of their blocks, and notes the tests without running them.</summary>
internal sealed class Discovery(Engine engine)
{
    [ThreadStatic]
    private static Discovery? t_current;

    /// <summary>The block whose body runs.</summary>
    public TestBlock Block { get; private set; } = null!;

    /// <summary>The discovery that runs now; the keywords belong to it.</summary>
    public static Discovery Require(string keyword) => t_current
        ?? throw new PSInvalidOperationException($"{keyword} describes tests: call Invoke-Pester -Path with the file, which first finds all tests and then runs them.");

    public TestContainer File(string path)
    {
        var container = new TestContainer(path);
        (Discovery? outer, t_current) = (t_current, this);
        if (TestScope.Catch(engine, () =>
        {
            ScriptBlock script = engine.Commands.Script(path).ScriptBlock;
            container.Root = Block = new TestBlock("", path, null, script);
            TestScope.Run(engine, script, new Scope(engine.CurrentScope, isScript: true));
        }) is { } error)
        {
            container.ErrorRecord.Add(error);
            (container.Result, container.Root) = ("Failed", null);
        }
        t_current = outer;
        return container;
    }

    /// <summary>Adds a test, or a block and what its body holds.</summary>
    public void Add(string keyword, string name, ScriptBlock body, Action<TestNode> prepare)
    {
        TestBlock parent = Block;
        TestNode node = keyword == "It" ? new TestCase(name, parent, body) : new TestBlock(keyword, name, parent, body);
        prepare(node);
        parent.Children.Add(node);
        if (node is not TestBlock block)
            return;
        Block = block;
        try
        {
            TestScope.Run(engine, body, TestScope.Create(engine.CurrentScope, block));
        }
        finally
        {
            Block = parent;
        }
    }
}
