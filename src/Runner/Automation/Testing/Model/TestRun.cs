namespace DeepLearn.Runner.Testing;

/// <summary>What Invoke-Pester -PassThru returns.</summary>
public sealed class TestRun
{
    internal TestRun(IEnumerable<TestContainer> containers) => Containers = [.. containers];

    public TestContainer[] Containers { get; }

    /// <summary>Passed or Failed.</summary>
    public string Result => FailedCount + FailedBlocksCount + FailedContainersCount == 0 ? "Passed" : "Failed";
    public int FailedCount => Failed.Length;
    public int FailedBlocksCount => FailedBlocks.Length;
    public int FailedContainersCount => FailedContainers.Length;
    public int PassedCount => Passed.Length;
    public int SkippedCount => Skipped.Length;
    public int InconclusiveCount => Inconclusive.Length;
    public int NotRunCount => NotRun.Length;
    public int TotalCount => Tests.Length;
    public TimeSpan Duration { get; internal set; }
    public DateTime ExecutedAt { get; } = DateTime.Now;
    public TestCase[] Tests => [.. Containers.SelectMany(c => c.Tests)];
    public TestCase[] Failed => With("Failed");
    public TestCase[] Passed => With("Passed");
    public TestCase[] Skipped => With("Skipped");
    public TestCase[] Inconclusive => With("Inconclusive");
    public TestCase[] NotRun => With("NotRun");
    public TestBlock[] FailedBlocks => [.. Containers.SelectMany(c => c.Root?.AllBlocks ?? []).Where(b => b.ErrorRecord.Count > 0)];
    public TestContainer[] FailedContainers => Array.FindAll(Containers, c => c.ErrorRecord.Count > 0);

    private TestCase[] With(string result) => Array.FindAll(Tests, t => t.Result == result);
}
