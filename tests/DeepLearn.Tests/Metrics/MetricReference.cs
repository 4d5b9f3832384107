using System.Text.Json;
using DeepLearn.Metrics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Metrics;

/// <summary>What scikit-learn gives (tests/reference/metrics.py).</summary>
public static class MetricReference
{
    private const double Tolerance = 1e-12;
    private static readonly JsonElement Root = Read();

    public static TheoryData<string> Classifications => [.. Names("classification")];

    public static TheoryData<string> Regressions => [.. Names("regression")];

    public static TheoryData<string> YesOrNo => [.. Names("yesOrNo")];

    public static JsonElement Case(string name) => new[] { "classification", "regression", "yesOrNo" }
        .SelectMany(kind => Root.GetProperty(kind).EnumerateArray()).Single(item => item.GetProperty("name").GetString() == name);

    /// <summary>Updates a metric in batches of 7, as training would.</summary>
    public static Metric Fed(Metric metric, Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        foreach (var (part, labels) in output.split(7).Zip(target.split(7)))
            metric.Update(part, labels);
        return metric;
    }

    /// <summary>Compares the metrics that the case has a number for; where scikit-learn has none, ours is not a number.</summary>
    public static void Check(JsonElement item, Tensor output, Tensor target, params string[] metrics)
    {
        foreach (var name in metrics)
        {
            if (!item.TryGetProperty(name, out var expected))
                continue;
            var value = (double)Fed(MetricCatalogue.Get(name), output, target).Compute();
            var number = expected.ValueKind == JsonValueKind.Null ? double.NaN : expected.GetDouble();
            Assert.True(double.IsNaN(number) ? double.IsNaN(value) : Math.Abs(value - number) <= Tolerance * Math.Max(1, Math.Abs(number)),
                $"{name}: {value}, scikit-learn has {number}");
        }
    }

    public static double[] Numbers(this JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];

    private static IEnumerable<string> Names(string kind) =>
        Root.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("name").GetString()!);

    private static JsonElement Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "tests", "reference", "metrics.json")))
            folder = folder.Parent;
        return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "tests", "reference", "metrics.json"))).RootElement;
    }
}
