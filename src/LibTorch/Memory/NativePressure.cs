namespace LibTorch;

/// <summary>
/// Makes the garbage collector run when tensors that nobody disposed hold much native memory, which it does not see.
/// GC.AddMemoryPressure would do so too, but collects often even where every tensor is disposed in time.
/// </summary>
internal static class NativePressure
{
    /// <summary>No collection is forced below this.</summary>
    private const long Floor = 256L << 20;

    private static long held;
    private static long limit = Floor;
    private static int collecting;

    public static void Add(long bytes)
    {
        if (Interlocked.Add(ref held, bytes) > Volatile.Read(ref limit))
        {
            Relieve();
        }
    }

    public static void Remove(long bytes) => Interlocked.Add(ref held, -bytes);

    private static void Relieve()
    {
        if (Interlocked.Exchange(ref collecting, 1) != 0)
        {
            return;
        }
        GC.Collect(0);
        GC.WaitForPendingFinalizers();
        if (Volatile.Read(ref held) > Volatile.Read(ref limit) / 2)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Volatile.Write(ref limit, Math.Max(Floor, 2 * Volatile.Read(ref held)));  // what is in use may double before the next
        Volatile.Write(ref collecting, 0);
    }
}
