using System.Diagnostics;

namespace DeepLearn.Runner.Testing;

/// <summary>Finds and runs the tests of files; folders are searched for *.Tests.ps1.</summary>
[Cmdlet("Invoke", "Pester")]
[OutputType(typeof(TestRun))]
public sealed class InvokePesterCommand : PSCmdlet
{
    [Parameter(Position = 0)]
    public string[] Path { get; set; } = ["."];

    [Parameter]
    [ValidateSet("None", "Normal", "Detailed", "Diagnostic")]
    public string Output { get; set; } = "Normal";

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    [Parameter]
    [Alias("Tag", "Tags")]
    public string[] TagFilter { get; set; } = [];

    [Parameter]
    [Alias("ExcludeTag", "ExcludeTags")]
    public string[] ExcludeTagFilter { get; set; } = [];

    protected override void EndProcessing()
    {
        var report = new TestReport(Host.UI.WriteLine, Output);
        var clock = Stopwatch.StartNew();
        var files = Files();
        report.DiscoveryStart(files.Count);
        var containers = files.ConvertAll(new Discovery(Engine).File);
        report.DiscoveryEnd(containers, clock.Elapsed);
        new TestFilter(TagFilter, ExcludeTagFilter).Apply(containers.SelectMany(c => c.Tests));
        report.RunStart();
        var run = new TestRun(containers) { ExecutedAt = DateTime.Now };
        var execution = new TestExecution(Engine, report);
        foreach (var container in containers)
            execution.Run(container);
        run.Duration = clock.Elapsed;
        report.RunEnd(run);
        Engine.SetVariable("LASTEXITCODE", run.FailedCount + run.FailedBlocksCount + run.FailedContainersCount, "Global");
        if (PassThru)
            WriteObject(run);
    }

    private List<string> Files()
    {
        var files = new List<string>();
        foreach (var found in Path.SelectMany(p => GetResolvedProviderPathFromPSPath(p, out _)))
            if (Directory.Exists(found))
                files.AddRange(Directory.EnumerateFiles(found, "*.Tests.ps1", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
            else if (found.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase))
                files.Add(found);
        return files.Count > 0 ? [.. files.Distinct()]
            : throw new PSInvalidOperationException($"No test files were found and no scriptblocks were provided. Please ensure that you provided at least one path to a *.Tests.ps1 file, or a directory that contains such file. Looked in: {string.Join(", ", Path)}.");
    }
}
