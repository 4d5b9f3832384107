using System.Diagnostics;

namespace DeepLearn.Runner.Testing;

/// <summary>The second phase: runs the tests of a file, each in a scope of its own inside the scopes of its blocks.</summary>
internal sealed class TestExecution(Engine engine, TestReport report)
{
    public void Run(TestContainer container)
    {
        if (container.Root is not { } root)
            return;
        report.ContainerStart(container);
        var clock = Stopwatch.StartNew();
        using (var folder = new TestFolder(engine))
            Block(root, engine.CurrentScope, folder);
        container.Duration = clock.Elapsed;
        container.Result = root.AllTests.Any(t => t.Result == "Failed") || root.AllBlocks.Any(b => b.ErrorRecord.Count > 0) ? "Failed"
            : root.AllTests.Any(t => t.Result is "Passed" or "Inconclusive") ? "Passed"
            : root.AllTests.Any(t => t.Result == "Skipped") ? "Skipped" : "NotRun";
        report.ContainerEnd(container);
    }

    private void Block(TestBlock block, Scope parent, TestFolder folder)
    {
        TestCase[] tests = [.. block.AllTests.Where(t => !t.Excluded)];
        foreach (TestCase test in tests.Where(t => t.Skip))
            test.Result = "Skipped";
        if (tests.Length == 0)
            return;
        bool runs = tests.Any(t => !t.Skip);
        var clock = Stopwatch.StartNew();
        HashSet<string> before = folder.Contents();
        Scope scope = TestScope.Create(parent, block, isScript: block.Parent is null);
        if (runs && Record(block, () =>
        {
            if (block.Parent is not null)
                block.ExpandedName = TestScope.Expand(engine, block.Name, scope);
            Setups([block], "BeforeAll", scope);
        }))
        {
            report.BlockStart(block);
            foreach (TestCase test in tests.Where(t => !t.Skip))
                (test.Result, test.Executed) = ("Failed", true);
        }
        else
        {
            report.BlockStart(block);
            foreach (TestNode child in block.Children)
                if (child is TestBlock inner)
                    Block(inner, scope, folder);
                else
                    Test((TestCase)child, scope);
        }
        // AfterAll tidies up what a BeforeAll that failed may have begun.
        if (runs)
            Record(block, () => Setups([block], "AfterAll", scope));
        if (block.Parent is not null)
            folder.Clear(before);
        block.Duration = clock.Elapsed;
        block.Result = block.ErrorRecord.Count > 0 || block.AllTests.Any(t => t.Result == "Failed") ? "Failed" : runs ? "Passed" : "Skipped";
        report.BlockEnd(block);
    }

    private void Test(TestCase test, Scope parent)
    {
        if (test.Excluded)
            return;
        TimeSpan body = TimeSpan.Zero;
        if (!test.Skip)
        {
            var clock = Stopwatch.StartNew();
            Scope scope = TestScope.Create(parent, test);
            TestBlock[] around = [.. test.Block.Around];
            if (!Record(test, () => test.ExpandedName = TestScope.Expand(engine, test.Name, scope)))
                Record(test, () =>
                {
                    Setups(around, "BeforeEach", scope);
                    TimeSpan begun = clock.Elapsed;
                    try
                    {
                        TestScope.Run(engine, test.ScriptBlock, scope);
                    }
                    finally
                    {
                        body = clock.Elapsed - begun;
                    }
                });
            foreach (TestBlock block in around.Reverse())
                Record(test, () => Setups([block], "AfterEach", scope));
            (test.Executed, test.Duration, test.Result) = (true, clock.Elapsed, Result(test.ErrorRecord));
        }
        report.TestEnd(test, body);
    }

    private void Setups(IEnumerable<TestBlock> blocks, string keyword, Scope scope)
    {
        foreach (TestBlock block in blocks)
            if (block.Setups.TryGetValue(keyword, out ScriptBlock? setup))
                TestScope.Run(engine, setup, scope);
    }

    /// <summary>Runs a part and keeps the error that it ends with; true when there is one.</summary>
    private bool Record(TestNode node, Action part)
    {
        if (TestScope.Catch(engine, part) is not { } error)
            return false;
        node.ErrorRecord.Add(error);
        return true;
    }

    private static string Result(List<ErrorRecord> errors) => errors switch
    {
        [] => "Passed",
        [{ FullyQualifiedErrorId: "PesterTestSkipped" or "PesterTestPending" }] => "Skipped",
        [{ FullyQualifiedErrorId: "PesterTestInconclusive" }] => "Inconclusive",
        _ => "Failed",
    };
}
