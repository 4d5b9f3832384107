using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>
/// Points of a known line with a little noise, as Dive into Deep Learning, section 3.2, makes them:
/// y = 2 x1 - 3.4 x2 + 4.2 + N(0, 0.01), x ~ N(0, 1).
/// </summary>
internal static class SyntheticRegression
{
    private const int Examples = 1000;
    private const double Bias = 4.2;
    private const double Noise = 0.01;

    private static readonly double[] Weights = [2, -3.4];

    public static DatasetInfo Info { get; } = new(
        "SyntheticRegression", "1,000 points of y = 2 x1 - 3.4 x2 + 4.2 with noise of standard deviation 0.01.",
        "Regression", Examples, "", Array.Empty<DataFile>(), "MIT", new Uri("https://d2l.ai/chapter_linear-regression/synthetic-regression-data.html"));

    public static DatasetSplits Load(DatasetLoadOptions options)
    {
        var random = SplitMix64.For(options.Seed, 0);
        using var features = empty([Examples, Weights.Length], ScalarType.Float32);
        using var labels = empty([Examples, 1], ScalarType.Float32);
        var x = MemoryMarshal.Cast<byte, float>(features.bytes);
        var y = MemoryMarshal.Cast<byte, float>(labels.bytes);
        for (var i = 0; i < Examples; i++)
        {
            var value = Bias;
            for (var j = 0; j < Weights.Length; j++)
            {
                var feature = random.Normal();
                x[i * Weights.Length + j] = (float)feature;
                value += Weights[j] * feature;
            }
            y[i] = (float)(value + Noise * random.Normal());
        }
        return new TensorDataset(features, labels, Info.Name, featureNames: ["x1", "x2"]);
    }
}
