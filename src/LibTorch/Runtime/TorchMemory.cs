using LibTorch.Native;
using TorchSharp;

namespace LibTorch;

/// <summary>The native memory of CPU tensors, as the caching allocator counts it.</summary>
public static unsafe class TorchMemory
{
    /// <summary>Reads the counters; all zero where the environment variable DEEPLEARN_CACHE_MEMORY=0 turned the cache off.</summary>
    public static TorchMemoryStatistics Statistics
    {
        get
        {
            var four = stackalloc long[4];
            NativeMethods.dl_memory_statistics(four);
            return new TorchMemoryStatistics(four[0], four[1], four[2], four[3], torch.Tensor.TotalCount);
        }
    }

    /// <summary>Gives the memory that waits for reuse back to the system.</summary>
    public static void ReleaseCache() => NativeMethods.dl_memory_trim();
}
