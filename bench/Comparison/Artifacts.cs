namespace DeepLearn.Bench.Comparison;

/// <summary>Where the results go, and what the sides unpack.</summary>
internal static class Artifacts
{
    /// <summary>artifacts/bench of the repository that this program was built in.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "bench")).FullName;

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DeepLearn.slnx")))
                return folder.FullName;
        }
        throw new BenchException($"No DeepLearn.slnx stands above {AppContext.BaseDirectory}: run the benchmark inside the repository.");
    }
}
