using TorchSharp;

namespace LibTorch;

/// <summary>
/// Makes the garbage collector run when tensors that nobody disposed are many or hold much native memory, which it does not
/// see. GC.AddMemoryPressure would do so too, but collects often even where every tensor is disposed in time.
/// </summary>
internal static class NativePressure
{
    /// <summary>No collection is forced below this many bytes.</summary>
    private const long Floor = 256L << 20;

    /// <summary>
    /// Nor below this many tensors. A tiny one takes about a KiB beside its object, and on machines with large caches the
    /// collector would let half a million of them pile up.
    /// </summary>
    private const long TensorFloor = 50_000;

    private static long held;
    private static long limit = Floor;
    private static long tensorLimit = TensorFloor;
    private static int collecting;

    public static void Add(long bytes)
    {
        if (Interlocked.Add(ref held, bytes) > Volatile.Read(ref limit))
        {
            Relieve();
        }
    }

    public static void Remove(long bytes) => Interlocked.Add(ref held, -bytes);

    /// <summary>Says how many tensors there are now.</summary>
    public static void Count(long tensors)
    {
        if (tensors > Volatile.Read(ref tensorLimit))
        {
            Relieve();
        }
    }

    private static void Relieve()
    {
        if (Interlocked.Exchange(ref collecting, 1) != 0)
        {
            return;
        }
        GC.Collect(1);  // generation 0 alone would leave the objects of tensors that were finalized last time
        GC.WaitForPendingFinalizers();
        if (Volatile.Read(ref held) > Volatile.Read(ref limit) / 2 || torch.Tensor.TotalCount > Volatile.Read(ref tensorLimit) / 2)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Volatile.Write(ref limit, Math.Max(Floor, 2 * Volatile.Read(ref held)));  // what is in use may double before the next
        Volatile.Write(ref tensorLimit, Math.Max(TensorFloor, 2 * torch.Tensor.TotalCount));
        Volatile.Write(ref collecting, 0);
    }
}
