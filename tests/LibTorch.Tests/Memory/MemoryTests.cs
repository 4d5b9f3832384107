using System.Globalization;
using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Memory;

/// <summary>Native memory stays flat, whichever way tensors are freed.</summary>
public class MemoryTests
{
    private const long Mebibyte = 1 << 20;

    [Fact]
    public void TrainingStepsInAScopeDoNotGrow()
    {
        var (weight, bias) = (randn(64, 128, requires_grad: true), zeros(64, requires_grad: true));
        using var features = randn(256, 128);
        using var labels = randint(0, 64, [256]);
        void Step()
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(nn.functional.linear(features, weight, bias).relu(), labels);
            loss.backward();
            using var off = no_grad();
            foreach (var parameter in new[] { weight, bias })
            {
                parameter.sub_(parameter.grad! * 0.1);
                parameter.grad!.zero_();
            }
        }
        Repeat(Step, 300);
        var (tensors, resident) = (Tensor.TotalCount, Resident());
        Repeat(Step, 3000);
        Assert.Equal(tensors, Tensor.TotalCount);
        Assert.InRange(Resident(), 0, resident + (16 * Mebibyte));
        weight.Dispose();
        bias.Dispose();
    }

    [Fact]
    public void DroppedTensorsAreCollectedUnderPressure()
    {
        using var x = ones(1024, 1024);
        Repeat(() => _ = x + 1, 1000);  // what earlier tests held at once still counts until the next collection
        var resident = Resident();
        Repeat(() => _ = x + 1, 1000);  // 4 GiB, were nothing freed
        Assert.InRange(Resident(), 0, resident + (640 * Mebibyte));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DroppedSmallTensorsDoNotPileUp(bool graph)
    {
        using var x = ones(1, requires_grad: graph);
        var before = Tensor.TotalCount;
        var (most, managed) = (0L, GC.GetTotalMemory(false));
        for (var i = 0; i < 300_000; i++)
        {
            _ = x + 1;
            most = Math.Max(most, Tensor.TotalCount - before);
        }
        Assert.InRange(most, 1, 110_000);
        Assert.InRange(GC.GetTotalMemory(false) - managed, long.MinValue, 64 * Mebibyte);
    }

    [Fact]
    public void TensorsDisposedInTimeCauseNoCollections()
    {
        using var x = ones(512, 512);
        var before = GC.CollectionCount(2);
        Repeat(
            () =>
            {
                using var y = x + 1;
            },
            2000);
        Assert.InRange(GC.CollectionCount(2) - before, 0, 1);
    }

    [Fact]
    public void TheFinalizerFreesWhatNobodyHolds()
    {
        var reference = Drop();
        for (var i = 0; i < 10 && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(reference.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Drop() => new(zeros(1000), trackResurrection: true);
    }

    [Fact]
    public void FreedMemoryIsUsedAgainAndCanBeGivenBack()
    {
        var size = new long[] { 3 * Mebibyte };
        nint address;
        using (var x = zeros(size))
        {
            address = TensorData.Pointer(x);
            Assert.True(TorchMemory.Statistics.LiveBytes >= 12 * Mebibyte);
        }
        using (var y = zeros(size))
        {
            Assert.Equal(address, TensorData.Pointer(y));
        }
        Assert.True(TorchMemory.Statistics.CachedBytes >= 12 * Mebibyte);
        TorchMemory.ReleaseCache();
        Assert.InRange(TorchMemory.Statistics.CachedBytes, 0, 12 * Mebibyte);
        Assert.True(TorchMemory.Statistics.PeakBytes >= 12 * Mebibyte);
    }

    [Fact]
    public void EverySizeIsAlignedAndWritable()
    {
        for (var bytes = 1; bytes < 5000; bytes += 37)
        {
            using var x = full(bytes, 7, uint8);
            Assert.Equal(0, TensorData.Pointer(x) % 64);
            using var sum = x.sum();
            Assert.Equal(7L * bytes, sum.item<long>());
        }
        using var empty = zeros(0);
        Assert.Equal(0, empty.numel());
    }

    [Fact]
    public void ManyThreadsMayUseTensorsAtOnce()
    {
        using var x = rand(32, 32);
        using var expected = x.mm(x);
        Parallel.For(0, 64, thread =>
        {
            for (var i = 0; i < 50; i++)
            {
                using var scope = NewDisposeScope();
                Assert.True((x.mm(x) * 2 / 2).allclose(expected));
                _ = zeros(i + 1) + randn(100, 1);
            }
        });
    }

    private static void Repeat(Action action, int times)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    /// <summary>The process's resident memory, in bytes.</summary>
    private static long Resident() => long.Parse(
        File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(),
        CultureInfo.InvariantCulture) * 1024;
}
