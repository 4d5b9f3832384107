using System.Diagnostics;

namespace DeepLearn.Runner.Testing;

/// <summary>Finds and runs the tests of files; folders are searched for *.Tests.ps1.</summary>
[Cmdlet("Invoke", "Pester")]
[OutputType(typeof(TestRun))]
public sealed class InvokePesterCommand : PSCmdlet
{
    [Parameter(Position = 0)] public string[] Path { get; set; } = ["."];
    [Parameter, ValidateSet("None", "Normal", "Detailed", "Diagnostic")] public string Output { get; set; } = "Normal";
    [Parameter] public SwitchParameter PassThru { get; set; }
    [Parameter, Alias("Tag", "Tags")] public string[] TagFilter { get; set; } = [];
    [Parameter, Alias("ExcludeTag", "ExcludeTags")] public string[] ExcludeTagFilter { get; set; } = [];

    protected override void EndProcessing()
    {
        var report = new TestReport(Host.UI.WriteLine, Output);
        var clock = Stopwatch.StartNew();
        List<string> files = Files();
        report.DiscoveryStart(files.Count);
        List<TestContainer> containers = files.ConvertAll(new Discovery(Engine).File);
        report.DiscoveryEnd(containers, clock.Elapsed);
        foreach (TestCase test in containers.SelectMany(c => c.Tests))
            test.Excluded = (TagFilter.Length > 0 && !Tagged(test, TagFilter)) || Tagged(test, ExcludeTagFilter);
        report.RunStart();
        var run = new TestRun(containers);
        containers.ForEach(new TestExecution(Engine, report).Run);
        run.Duration = clock.Elapsed;
        report.RunEnd(run);
        Engine.SetVariable("LASTEXITCODE", run.FailedCount + run.FailedBlocksCount + run.FailedContainersCount, "Global");
        if (PassThru)
            WriteObject(run);
    }

    private static bool Tagged(TestNode test, string[] patterns) => patterns.Select(p => WildcardPattern.Get(p, WildcardOptions.IgnoreCase))
        .Any(pattern => test.Chain.SelectMany(n => n.Tag).Any(pattern.IsMatch));

    private List<string> Files()
    {
        List<string> files = [.. Path.SelectMany(p => GetResolvedProviderPathFromPSPath(p, out _)).SelectMany(found =>
            Directory.Exists(found) ? Directory.EnumerateFiles(found, "*.Tests.ps1", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : found.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) ? (IEnumerable<string>)[found] : []).Distinct()];
        return files.Count > 0 ? files
            : throw new PSInvalidOperationException($"No test files were found and no scriptblocks were provided. Please ensure that you provided at least one path to a *.Tests.ps1 file, or a directory that contains such file. Looked in: {string.Join(", ", Path)}.");
    }
}
