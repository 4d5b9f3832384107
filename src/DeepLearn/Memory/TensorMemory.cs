using DeepLearn.Backend;

namespace DeepLearn.Memory;

/// <summary>What tensors hold in this process.</summary>
/// <param name="LiveTensors">Tensors that were neither freed nor collected yet.</param>
/// <param name="LiveBytes">Native memory that CPU tensors hold, graphs of gradients included.</param>
/// <param name="PeakBytes">The most that they held at once.</param>
/// <param name="CachedBytes">Native memory that freed tensors left for reuse.</param>
/// <param name="ResidentBytes">All memory of the process that is in RAM.</param>
public sealed record TensorMemory(long LiveTensors, long LiveBytes, long PeakBytes, long CachedBytes, long ResidentBytes)
{
    /// <summary>The figures as they are now.</summary>
    public static TensorMemory Now()
    {
        var (live, peak, cached, _, tensors) = TorchBackend.MemoryStatistics;
        return new TensorMemory(tensors, live, peak, cached, Environment.WorkingSet);
    }

    /// <summary>Frees the tensors that nothing refers to any more, and gives the memory that waits for reuse back to the system.</summary>
    public static void Clear()
    {
        for (var i = 0; i < 2; i++)  // what the first round frees may be what held the rest
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        TorchBackend.ReleaseCachedMemory();
    }
}
