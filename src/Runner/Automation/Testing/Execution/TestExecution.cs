using System.Diagnostics;

namespace DeepLearn.Runner.Testing;

/// <summary>The second phase: runs the tests of a file, each in a scope of its own inside the scopes of its blocks.</summary>
internal sealed class TestExecution(Engine engine, TestReport report)
{
    public void Run(TestContainer container)
    {
        if (container.Root is null)
            return;
        report.ContainerStart(container);
        var clock = Stopwatch.StartNew();
        using (var folder = new TestFolder(engine))
            Block(container.Root, engine.CurrentScope, folder);
        container.Duration = clock.Elapsed;
        var failed = container.Tests.Any(t => t.Result == "Failed") || container.Root.AllBlocks.Any(b => b.ErrorRecord.Count > 0);
        container.Result = failed ? "Failed" : container.Tests.Any(t => t.Result is "Passed" or "Inconclusive") ? "Passed"
            : container.Tests.Any(t => t.Result == "Skipped") ? "Skipped" : "NotRun";
        report.ContainerEnd(container);
    }

    private void Block(TestBlock block, Scope parent, TestFolder folder)
    {
        foreach (var test in block.AllTests.Where(t => t.Skip && !t.Excluded && t.Result == "NotRun"))
            test.Result = "Skipped";
        var runs = block.AllTests.Any(t => t.ShouldRun);
        if (!block.AllTests.Any(t => !t.Excluded))
            return;
        var clock = Stopwatch.StartNew();
        var before = folder.Contents();
        var scope = TestScope.Create(parent, block, isScript: block.Parent is null);
        var error = !runs ? null : TestScope.Catch(engine, () =>
        {
            if (block.Parent is not null)
                block.ExpandedName = TestScope.Expand(engine, block.Name, scope);
            if (block.BeforeAll is { } setup)
                TestScope.Run(engine, setup, scope);
        });
        report.BlockStart(block);
        if (error is null)
            foreach (var child in block.Children)
                if (child is TestBlock inner)
                    Block(inner, scope, folder);
                else
                    Test((TestCase)child, scope);
        else
            foreach (var test in block.AllTests.Where(t => t.ShouldRun))
                (test.Result, test.Executed) = ("Failed", true);
        // AfterAll tidies up what a BeforeAll that failed may have begun.
        var late = runs && block.AfterAll is { } teardown ? TestScope.Catch(engine, () => TestScope.Run(engine, teardown, scope)) : null;
        if (error is not null)
            block.ErrorRecord.Add(error);
        if (late is not null)
            block.ErrorRecord.Add(late);
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
        if (!test.ShouldRun)
        {
            report.TestEnd(test, TimeSpan.Zero);
            return;
        }
        var clock = Stopwatch.StartNew();
        var scope = TestScope.Create(parent, test);
        var body = TimeSpan.Zero;
        if (TestScope.Catch(engine, () => test.ExpandedName = TestScope.Expand(engine, test.Name, scope)) is { } nameError)
            test.ErrorRecord.Add(nameError);
        else if (TestScope.Catch(engine, () =>
        {
            foreach (var setup in Chain(test.Block).Select(b => b.BeforeEach).OfType<ScriptBlock>())
                TestScope.Run(engine, setup, scope);
            var own = Stopwatch.StartNew();
            try
            {
                TestScope.Run(engine, test.ScriptBlock, scope);
            }
            finally
            {
                body = own.Elapsed;
            }
        }) is { } error)
            test.ErrorRecord.Add(error);
        foreach (var teardown in Chain(test.Block).Select(b => b.AfterEach).OfType<ScriptBlock>().Reverse())
            if (TestScope.Catch(engine, () => TestScope.Run(engine, teardown, scope)) is { } late)
                test.ErrorRecord.Add(late);
        test.Executed = true;
        test.Duration = clock.Elapsed;
        test.Result = Result(test);
        report.TestEnd(test, body);
    }

    private static string Result(TestCase test)
    {
        if (test.ErrorRecord.Count == 0)
            return "Passed";
        if (test.ErrorRecord.Count > 1)
            return "Failed";
        return test.ErrorRecord[0].FullyQualifiedErrorId switch
        {
            "PesterTestSkipped" or "PesterTestPending" => "Skipped",
            "PesterTestInconclusive" => "Inconclusive",
            _ => "Failed",
        };
    }

    private static List<TestBlock> Chain(TestBlock block) => block.Parent is null ? [block] : [.. Chain(block.Parent), block];
}
