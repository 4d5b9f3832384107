using System.Collections;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>
/// Cuts a data set into batches, gathered in the background while the last one is worked on. The last batch of an epoch may be
/// smaller than the others: no example is left out. The one who takes a batch disposes it.
/// </summary>
public sealed class DataLoader : IEnumerable<Batch>
{
    private readonly Device? _device;
    private int _passes;

    /// <summary>Makes a loader.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">Examples in a batch: at least 1.</param>
    /// <param name="shuffle">True for another order each epoch, false for the order of the data set.</param>
    /// <param name="seed">Decides, with the number of the epoch, the order.</param>
    /// <param name="device">Where the batches shall be; by default the CPU.</param>
    /// <exception cref="DeepLearnException">"BatchSize": less than 1.</exception>
    public DataLoader(Dataset dataset, int batchSize, bool shuffle = false, long seed = 0, Device? device = null)
    {
        CheckSize(batchSize);
        Dataset = dataset;
        BatchSize = batchSize;
        Shuffle = shuffle;
        Seed = seed;
        _device = device;
    }

    /// <summary>The examples.</summary>
    public Dataset Dataset { get; }

    /// <summary>Examples in each batch but the last.</summary>
    public int BatchSize { get; }

    /// <summary>Whether each epoch has an order of its own.</summary>
    public bool Shuffle { get; }

    /// <summary>Decides, with the number of the epoch, the order.</summary>
    public long Seed { get; }

    /// <summary>Batches in an epoch.</summary>
    public int Count => checked((int)((Dataset.Count + BatchSize - 1) / BatchSize));

    /// <summary>The batches of one epoch; their order follows from the seed and the epoch alone.</summary>
    /// <param name="epoch">The number of the epoch.</param>
    public IEnumerable<Batch> Batches(int epoch)
    {
        var order = Shuffle ? SplitMix64.For(Seed, epoch).Permutation(Dataset.Count) : null;
        var batches = Prefetch.Ahead(number => Gather(order, number), Count);
        return _device is null ? batches : batches.Select(batch => batch.To(_device));
    }

    /// <summary>The batches of the next epoch: 1 at the first call, 2 at the second.</summary>
    public IEnumerator<Batch> GetEnumerator() => Batches(++_passes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Throws "BatchSize" for less than one example.</summary>
    internal static void CheckSize(int batchSize)
    {
        if (batchSize < 1)
            throw new DeepLearnException("BatchSize", DeepLearnErrorKind.InvalidArgument,
                $"A batch of {batchSize} examples cannot be made: the batch size must be at least 1.", batchSize);
    }

    private Batch Gather(long[]? order, int number)
    {
        var start = (long)number * BatchSize;
        var size = (int)Math.Min(BatchSize, Dataset.Count - start);
        if (order is not null)
            return Dataset.GetBatch(order.AsSpan((int)start, size));
        Span<long> indices = new long[size];
        for (var i = 0; i < size; i++)
            indices[i] = start + i;
        return Dataset.GetBatch(indices);
    }
}
