using DeepLearn.Data;
using TorchSharp;

namespace DeepLearn.Tests.Data;

/// <summary>Small data sets.</summary>
internal static class Samples
{
    /// <summary>Example i has features [i, -i] and label i % classes.</summary>
    public static TensorDataset Numbered(int count, int classes = 3)
    {
        using var features = torch.tensor([.. Enumerable.Range(0, count).SelectMany(i => new float[] { i, -i })]).reshape(count, 2);
        using var labels = torch.tensor([.. Enumerable.Range(0, count).Select(i => (long)i % classes)]);
        return new TensorDataset(features, labels, "Numbered");
    }

    /// <summary>Points around three corners, one class each: easy to learn.</summary>
    public static TensorDataset Corners(int count = 120, int seed = 7)
    {
        var random = new Random(seed);
        var points = new float[count * 2];
        var classes = new long[count];
        for (var i = 0; i < count; i++)
        {
            classes[i] = i % 3;
            points[2 * i] = (classes[i] == 0 ? 1 : -1) + (random.NextSingle() - 0.5f);
            points[2 * i + 1] = (classes[i] == 1 ? 1 : -1) + (random.NextSingle() - 0.5f);
        }
        using var features = torch.tensor(points).reshape(count, 2);
        using var labels = torch.tensor(classes);
        return new TensorDataset(features, labels, "Corners", ["right", "top", "neither"]);
    }

    /// <summary>The first feature of each example of a batch: for <see cref="Numbered"/>, which examples they are.</summary>
    public static float[] Numbers(Batch batch)
    {
        using var first = batch.Features.select(1, 0).contiguous();
        return first.data<float>().ToArray();
    }
}
