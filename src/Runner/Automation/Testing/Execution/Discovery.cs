namespace DeepLearn.Runner.Testing;

/// <summary>The first phase: runs the files and the bodies of their blocks, and notes the tests without running them.</summary>
internal sealed class Discovery(Engine engine)
{
    [ThreadStatic]
    private static Discovery? t_current;

    private TestBlock _block = null!;

    /// <summary>The discovery that runs now; the keywords belong to it.</summary>
    public static Discovery Require(string keyword) => t_current
        ?? throw new PSInvalidOperationException($"{keyword} describes tests: call Invoke-Pester -Path with the file, which first finds all tests and then runs them.");

    public TestContainer File(string path)
    {
        var container = new TestContainer(path);
        var outer = t_current;
        t_current = this;
        try
        {
            if (TestScope.Catch(engine, () =>
            {
                var script = engine.Commands.Script(path).ScriptBlock;
                container.Root = _block = new TestBlock("", path, null, script);
                TestScope.Run(engine, script, new Scope(engine.CurrentScope, isScript: true));
            }) is { } error)
            {
                container.ErrorRecord.Add(error);
                container.Result = "Failed";
                container.Root = null;
            }
        }
        finally
        {
            t_current = outer;
        }
        return container;
    }

    public void Block(string keyword, string name, ScriptBlock body, object? forEach, bool hasForEach, string[] tag, bool skip)
    {
        var parent = _block;
        foreach (var item in Items(forEach, hasForEach))
        {
            _block = new TestBlock(keyword, name, parent, body) { Data = item, HasData = hasForEach, Tag = tag, Skip = skip };
            parent.Children.Add(_block);
            try
            {
                TestScope.Run(engine, body, TestScope.Create(engine.CurrentScope, _block));
            }
            finally
            {
                _block = parent;
            }
        }
    }

    public void Test(string name, ScriptBlock body, object? forEach, bool hasForEach, string[] tag, bool skip)
    {
        foreach (var item in Items(forEach, hasForEach))
            _block.Children.Add(new TestCase(name, _block, body) { Data = item, HasData = hasForEach, Tag = tag, Skip = skip });
    }

    public void Setup(string keyword, ScriptBlock body)
    {
        switch (keyword)
        {
            case "BeforeAll" when _block.BeforeAll is null:
                _block.BeforeAll = body;
                break;
            case "AfterAll" when _block.AfterAll is null:
                _block.AfterAll = body;
                break;
            case "BeforeEach" when _block.BeforeEach is null:
                _block.BeforeEach = body;
                break;
            case "AfterEach" when _block.AfterEach is null:
                _block.AfterEach = body;
                break;
            default:
                throw new PSInvalidOperationException($"{keyword} is already defined in this block: a block has one of each.");
        }
    }

    private static IEnumerable<object?> Items(object? forEach, bool hasForEach)
        => !hasForEach ? [null] : forEach switch
        {
            null => [],
            _ when LanguagePrimitives.GetEnumerable(forEach) is { } many => [.. many.Cast<object?>()],
            _ => [forEach],
        };
}
