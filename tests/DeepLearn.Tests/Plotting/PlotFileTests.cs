using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

public sealed class PlotFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("deeplearn-plot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void SaveReplacesTheFileAndLeavesNothingBeside()
    {
        var path = Path.Combine(folder.FullName, "heat.svg");
        File.WriteAllText(path, "old");
        var map = HeatMap.Confusion(new long[,] { { 1, 0 }, { 0, 1 } }, ["é", "β"]);
        map.Save(path);
        Assert.Equal(map.ToSvg(), File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.FullName));
    }
}
