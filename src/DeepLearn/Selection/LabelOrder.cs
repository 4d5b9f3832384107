using DeepLearn.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>
/// Examples ordered by their labels, at random where labels are alike: whoever takes every k-th of them takes from each class, or
/// from small and large values, its share.
/// </summary>
internal static class LabelOrder
{
    /// <summary>The order.</summary>
    /// <param name="data">The examples.</param>
    /// <param name="blockSize">Neighbours by a measured label that are taken for alike.</param>
    /// <param name="random">Orders what is alike.</param>
    public static long[] Of(Dataset data, int blockSize, SplitMix64 random)
    {
        using var scope = NewDisposeScope();
        var labels = LabelValues.Of(data).reshape(data.Count, -1).select(1, 0).to(ScalarType.Float64).data<double>().ToArray();
        long[] order = [.. random.Permutation(data.Count).OrderBy(row => labels[row])]; // a stable sort
        if (data.HasClassLabels)
            return order;
        return [.. order.Chunk(blockSize).SelectMany(block => random.Permutation(block.Length).Select(place => block[place]))];
    }
}
