using DeepLearn.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>The labels of a data set, without its features.</summary>
internal static class LabelValues
{
    private const int BatchSize = 4096;

    /// <summary>All labels in order and in their original units, for the caller to dispose.</summary>
    public static Tensor Of(Dataset data)
    {
        using var scope = NewDisposeScope();
        var parts = new List<Tensor>();
        foreach (var batch in new DataLoader(data, BatchSize).Batches(1))
        {
            batch.Features.Dispose();
            parts.Add(batch.Labels);
        }
        var labels = cat(parts, 0);
        return (data.LabelTransform?.Undo(labels.to(ScalarType.Float64)) ?? labels).MoveToOuterDisposeScope();
    }
}
