using TorchSharp;

namespace LibTorch.Tests;

/// <summary>Counts the native tensors that live, as objects and as blocks of memory.</summary>
internal static class LiveTensors
{
    /// <summary>
    /// Fails if the action leaves more or fewer tensors alive than there were. What libtorch makes once (constants, caches) and what
    /// the collector frees meanwhile changes the count once; a leak changes it each time.
    /// </summary>
    public static void AssertUnchanged(Action action)
    {
        var (before, after) = (Count(), Count());
        for (var attempt = 0; attempt < 3; attempt++)
        {
            before = Count();
            action();
            after = Count();
            if (after == before)
            {
                return;
            }
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.Fail($"live native tensors: {before.Objects} before, {after.Objects} after; blocks of memory: {before.Blocks} before, {after.Blocks} after");
    }

    private static (long Objects, long Blocks) Count() => (torch.Tensor.TotalCount, TorchMemory.Statistics.LiveBlocks);
}
