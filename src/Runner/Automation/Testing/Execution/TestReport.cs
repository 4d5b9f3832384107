namespace DeepLearn.Runner.Testing;

/// <summary>Tells on the screen how a run goes; normal output names failures only, detailed output every test.</summary>
internal sealed class TestReport(Action<string> write, string verbosity)
{
    private bool Detailed => verbosity is "Detailed" or "Diagnostic";

    public void DiscoveryStart(int files) => Line($"\nStarting discovery in {files} files.");

    public void DiscoveryEnd(IReadOnlyList<TestContainer> containers, TimeSpan time)
    {
        foreach (var container in containers.Where(c => c.ErrorRecord.Count > 0))
        {
            Line($"[-] Discovery in {container.Item} failed with:");
            Errors(container.ErrorRecord, "");
        }
        Line($"Discovery found {containers.Sum(c => c.Tests.Count())} tests in {Human(time)}.");
    }

    public void RunStart() => Line("Running tests.");

    public void ContainerStart(TestContainer container)
    {
        if (Detailed)
            Line($"\nRunning tests from '{container.Item}'");
    }

    public void BlockStart(TestBlock block)
    {
        if (!Detailed || block.Parent is null)
            return;
        var describing = block.Keyword == "Describe" ? "Describing" : "Context";
        Line($"{(block.Depth == 1 && block.Parent.Children[0] != block ? "\n" : "")}{new string(' ', block.Depth - 1)}{describing} {block.ExpandedName}");
    }

    public void TestEnd(TestCase test, TimeSpan body)
    {
        if (!Detailed && test.Result != "Failed")
            return;
        var margin = Detailed ? new string(' ', test.Block.Depth + 1) : "";
        // A skipped test tells why.
        var reason = test.Result is "Skipped" or "Inconclusive" && test.ErrorRecord.Count > 0 ? $" {test.ErrorRecord[0]}" : "";
        var name = Detailed ? test.ExpandedName : test.ExpandedPath;
        Line($"{margin}{TestNode.Mark(test.Result)} {name}{reason} {Human(test.Duration)} ({Human(body)}|{Human(test.Duration - body)})");
        if (test.Result == "Failed")
            Errors(test.ErrorRecord, margin + " ");
    }

    public void BlockEnd(TestBlock block)
    {
        if (block.ErrorRecord.Count == 0)
            return;
        var margin = Detailed ? new string(' ', Math.Max(block.Depth - 1, 0)) : "";
        Line($"{margin}[-] {(block.Parent is null ? "Container" : block.Keyword)} {(block.Parent is null ? block.Name : block.ExpandedPath)} failed");
        Errors(block.ErrorRecord, Detailed ? margin + "  " : " ");
    }

    public void ContainerEnd(TestContainer container)
    {
        if (!Detailed && container.Result is "Passed" or "Skipped")
            Line($"{TestNode.Mark(container.Result)} {container.Item} {Human(container.Duration)}");
    }

    public void RunEnd(TestRun run)
    {
        Line($"Tests completed in {Human(run.Duration)}");
        Line($"Tests Passed: {run.PassedCount}, Failed: {run.FailedCount}, Skipped: {run.SkippedCount}, Inconclusive: {run.InconclusiveCount}, NotRun: {run.NotRunCount}");
        if (run.FailedBlocksCount > 0)
        {
            Line($"BeforeAll \\ AfterAll failed: {run.FailedBlocksCount}");
            foreach (var block in run.FailedBlocks)
                Line($"  - {(block.Parent is null ? block.Name : block.ExpandedPath)}");
        }
        if (run.FailedContainersCount == 0)
            return;
        Line($"Container failed: {run.FailedContainersCount}");
        foreach (var container in run.FailedContainers)
            Line($"  - {container.Item}");
    }

    private static string Human(TimeSpan time) => time.TotalSeconds < 1
        ? $"{Math.Round(time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture)}ms"
        : $"{Math.Round(time.TotalSeconds, 2).ToString(CultureInfo.InvariantCulture)}s";

    private void Errors(IEnumerable<ErrorRecord> errors, string margin)
    {
        foreach (var error in errors)
        {
            var failed = AssertionFailure.Is(error);
            var text = failed ? $"{error}" : $"{error.Exception.GetType().Name}: {error}";
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
                Line(margin + line);
            var place = error.InvocationInfo is { ScriptName.Length: > 0 } at ? $"{at.ScriptName}:{at.ScriptLineNumber}" : "";
            if (failed)
                Line($"{margin}at {error.InvocationInfo?.Line.Trim()}, {place}");
            if (place.Length > 0)
                Line($"{margin}at <ScriptBlock>, {place}");
        }
    }

    private void Line(string text)
    {
        if (verbosity != "None")
            write(text);
    }
}
