using System.Runtime.CompilerServices;
using DeepLearn.Data;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Data;

public sealed class DataLoaderTests
{
    [Fact]
    public void The_last_batch_holds_the_rest()
    {
        using var data = Samples.Numbered(10);
        var loader = new DataLoader(data, 4);
        Assert.Equal(3, loader.Count);
        Assert.Equal([[0f, 1f, 2f, 3f], [4f, 5f, 6f, 7f], [8f, 9f]], Read(loader, 1));
    }

    [Fact]
    public void A_batch_larger_than_the_data_is_all_of_it()
    {
        using var data = Samples.Numbered(3);
        Assert.Equal([[0f, 1f, 2f]], Read(new DataLoader(data, 256), 1));
    }

    [Fact]
    public void Shuffling_keeps_every_example_and_follows_from_seed_and_epoch()
    {
        using var data = Samples.Numbered(50);
        var loader = new DataLoader(data, 8, shuffle: true, seed: 3);
        var first = Read(loader, 1).SelectMany(b => b).ToArray();
        var second = Read(loader, 2).SelectMany(b => b).ToArray();

        Assert.Equal(Enumerable.Range(0, 50).Select(i => (float)i), first.Order());
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (float)i), second.Order());
        Assert.NotEqual(first, second);
        Assert.NotEqual(first.Order(), first);
        Assert.Equal(second, Read(new DataLoader(data, 8, shuffle: true, seed: 3), 2).SelectMany(b => b));
        Assert.NotEqual(first, Read(new DataLoader(data, 8, shuffle: true, seed: 4), 1).SelectMany(b => b));
    }

    [Fact]
    public void The_order_is_the_same_in_every_version()
    {
        using var data = Samples.Numbered(8);
        Assert.Equal([[3f, 7f, 2f, 5f, 1f, 4f, 0f, 6f]], Read(new DataLoader(data, 8, shuffle: true, seed: 1), 1));
    }

    [Fact]
    public void Going_through_it_again_is_the_next_epoch()
    {
        using var data = Samples.Numbered(20);
        var loader = new DataLoader(data, 20, shuffle: true, seed: 1);
        foreach (var epoch in new[] { 1, 2 })
        {
            foreach (var batch in loader)
            {
                using var taken = batch;
                Assert.Equal(Read(loader, epoch)[0], Samples.Numbers(taken));
            }
        }
    }

    [Fact]
    public void An_error_in_the_background_reaches_the_taker()
    {
        var loader = new DataLoader(new Broken(afterBatches: 2), 1);
        var taken = 0;
        var error = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var batch in loader.Batches(1))
            {
                batch.Dispose();
                taken++;
            }
        });
        Assert.Equal("image 2 is broken", error.Message);
        Assert.Equal(2, taken);
    }

    [Fact]
    public void Stopping_early_ends_the_background_thread_and_frees_what_waits()
    {
        using var data = new Counting(Samples.Numbered(1000));
        var tensors = Tensor.TotalCount;
        foreach (var batch in new DataLoader(data, 1).Batches(1))
        {
            batch.Dispose();
            break;
        }
        Assert.InRange(Tensor.TotalCount, 0, tensors);
        var made = data.Made;
        Thread.Sleep(50);
        Assert.Equal(made, data.Made);
        Assert.InRange(made, 1, 10);
    }

    [Fact]
    public void An_enumeration_that_is_only_dropped_ends_with_a_collection()
    {
        using var data = Samples.Numbered(1000);
        Collect();
        var before = Tensor.TotalCount;
        Drop(new DataLoader(data, 1));
        for (var i = 0; i < 200 && Tensor.TotalCount > before; i++)
        {
            Thread.Sleep(10);
            Collect();
        }
        Assert.Equal(before, Tensor.TotalCount);

        static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Drop(DataLoader loader)
        {
            var batches = loader.Batches(1).GetEnumerator();
            Assert.True(batches.MoveNext());
            batches.Current.Dispose();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_batch_needs_an_example(int size)
    {
        using var data = Samples.Numbered(3);
        Assert.Equal("BatchSize", Assert.Throws<DeepLearnException>(() => new DataLoader(data, size)).Id);
    }

    private static List<float[]> Read(DataLoader loader, int epoch)
    {
        var batches = new List<float[]>();
        foreach (var batch in loader.Batches(epoch))
        {
            using var taken = batch;
            batches.Add(Samples.Numbers(taken));
        }
        return batches;
    }

    private sealed class Broken(int afterBatches) : Dataset
    {
        private readonly TensorDataset _inner = Samples.Numbered(10);

        public override string Name => "broken";

        public override long Count => 10;

        public override IReadOnlyList<long> FeatureShape => [2];

        public override bool HasClassLabels => true;

        public override Batch GetBatch(ReadOnlySpan<long> indices) => indices[0] < afterBatches
            ? _inner.GetBatch(indices) : throw new InvalidDataException($"image {indices[0]} is broken");
    }

    private sealed class Counting(TensorDataset inner) : Dataset
    {
        public int Made;

        public override string Name => "counting";

        public override long Count => inner.Count;

        public override IReadOnlyList<long> FeatureShape => [2];

        public override bool HasClassLabels => true;

        public override Batch GetBatch(ReadOnlySpan<long> indices)
        {
            Interlocked.Increment(ref Made);
            return inner.GetBatch(indices);
        }

        protected override void Dispose(bool disposing) => inner.Dispose();
    }
}
